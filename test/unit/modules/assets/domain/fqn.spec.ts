import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldFqn, isFqn } from '../../../../../src/modules/assets/domain/fqn.js';

const plainSegment = fc.stringMatching(/^[A-Za-z0-9_$-]{1,8}$/);
const plainName = fc.array(plainSegment, { minLength: 2, maxLength: 4 }).map((segments) => segments.join('.'));
/** What stands between quotes: any text without the quote itself. */
const content = fc.string({
  minLength: 1,
  maxLength: 6,
  unit: fc.constantFrom('a', 'B', '.', '\\', ' ', '`', 'ß', '-'),
});
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('a fully qualified name', () => {
  it.each([
    'shop.orders',
    'shop.core.orders',
    'a.b.c.d.e',
    'SHOP.Core.ORDERS',
    'my-project.data_set.$table-1',
    '"My Shop".core.orders',
    '`my-project`.`data.set`.`table name`',
    '"say ""hi""".t',
    '"a.b".c',
    'größe.tabelle',
    '1.2',
  ])('may be %s', (text) => {
    expect(isFqn(text)).toBe(true);
  });

  it.each([
    '',
    'orders',
    '.orders',
    'shop.',
    'shop..orders',
    'shop orders.t',
    'shop.or ders',
    ' shop.orders',
    'shop.orders\n',
    '"shop.orders',
    '"".orders',
    '``.orders',
    "'shop'.orders",
    'shop/core.orders',
    'shop.orders;drop',
    `shop.${'x'.repeat(496)}`,
  ])('is not %j', (text) => {
    expect(isFqn(text)).toBe(false);
  });

  it('may have 500 characters', () => {
    expect(isFqn(`shop.${'x'.repeat(495)}`)).toBe(true);
  });

  it('is read however it is made: tried in every way, these would not end', () => {
    for (const text of [`${'"'.repeat(499)}x`, `${'a.'.repeat(249)}!`, `"${'""'.repeat(248)}.`]) {
      expect(isFqn(text)).toBe(false);
    }
  });
});

describe('folding', () => {
  it.each([
    ['Shop."Core".orders', 'shop.core.orders'],
    ['`SHOP`.`core`.`Orders`', 'shop.core.orders'],
    ['shop-1.$x._y', 'shop-1.$x._y'],
    ['ÄRZTE.T', 'ärzte.t'],
    ['"say ""hi""".t', 'say "hi".t'],
  ])('%s is compared as %s', (fqn, folded) => {
    expect(foldFqn(fqn)).toBe(folded);
  });

  it('changes nothing when done again to a name that needs no quotes', () => {
    fc.assert(fc.property(plainName, (name) => expect(foldFqn(foldFqn(name))).toBe(foldFqn(name))));
  });

  it('sees neither case nor the kind of quotes', () => {
    fc.assert(
      fc.property(fc.array(plainSegment, { minLength: 2, maxLength: 4 }), (segments) => {
        const folded = foldFqn(segments.join('.'));
        expect(foldFqn(segments.map(quoted).join('.'))).toBe(folded);
        expect(foldFqn(segments.map((segment) => `\`${segment}\``).join('.'))).toBe(folded);
        expect(foldFqn(segments.join('.').toUpperCase())).toBe(folded);
      }),
    );
  });

  it('keeps apart what differs in more than case, wherever dots and backslashes stand', () => {
    const segments = fc.array(content, { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(segments, segments, (one, other) => {
        const same = JSON.stringify(one).toLowerCase() === JSON.stringify(other).toLowerCase();
        expect(foldFqn(one.map(quoted).join('.')) === foldFqn(other.map(quoted).join('.'))).toBe(same);
      }),
      {
        numRuns: 2_000,
        examples: [
          [
            ['a\\', 'b', 'c'],
            ['a.b', 'c'],
          ],
        ],
      },
    );
  });
});
