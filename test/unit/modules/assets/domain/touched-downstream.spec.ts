import { expect, it } from '@jest/globals';
import { touchedDownstream } from '../../../../../src/modules/assets/domain/touched-downstream.js';

/** `a>b` where which columns are read is not known, `a>b:email=contact` where it is. */
const edges = (...texts: readonly string[]) =>
  texts.map((text) => {
    const [, read = '', reader = '', pairs] = /^(\w+)>(\w+)(?::(.*))?$/.exec(text) ?? [];
    const columns = pairs?.split(',').map((pair) => {
      const [from = '', to = ''] = pair.split('=');
      return { from, to };
    });
    return { read, reader, source: 'manual', columns: columns ?? null };
  });

it.each([
  ['what reads the column', ['/email'], ['o>x:email=contact'], 'x'],
  ['and not what reads another', ['/email'], ['o>x:id=id'], ''],
  ['nothing through no column', [], ['o>x', 'x>y'], ''],
  ['what reads the column under another name further down', ['/email'], ['o>x:email=contact', 'x>y:contact=c'], 'x y'],
  ['and not what reads another of its columns', ['/email'], ['o>x:email=contact,id=id', 'x>y:id=id'], 'x'],
  ['everything behind an edge of which nothing is known', ['/email'], ['o>x', 'x>y:id=id'], 'x y'],
  ['everything when it is about the table', null, ['o>x:id=id', 'x>y:id=id'], 'x y'],
  ['what one of two sources says', ['/email'], ['o>x:id=id', 'o>x:email=mail', 'x>y:mail=m'], 'x y'],
  ['what the longer way round brings', ['/email'], ['o>x:email=a', 'x>y:a=b', 'o>y:id=b', 'y>z:b=c'], 'x y z'],
  ['cycles once', ['/email'], ['o>x:email=a', 'x>y:a=b', 'y>x:b=c', 'x>z:c=d'], 'x y z'],
  [
    'what is inside a column, spelt in any case',
    ['/Address/zip'],
    ['o>x:ADDRESS=place', 'o>y:/address/city=city'],
    'x y',
  ],
])('reaches %s', (_, paths, texts, reached) => {
  expect([...touchedDownstream('o', paths, edges(...texts))].sort().join(' ')).toBe(reached);
});

it('leaves the asset itself out, whatever leads back to it', () => {
  expect([...touchedDownstream('o', null, edges('o>x', 'x>o'))]).toEqual(['x']);
});
