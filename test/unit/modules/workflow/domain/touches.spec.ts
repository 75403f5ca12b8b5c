import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  brokenPaths,
  findingsTouching,
  readsAny,
  isBelow,
  overlaps,
  pointerTo,
  pointerToName,
  sparing,
} from '../../../../../src/modules/workflow/domain/touches.js';
import type { Finding } from '../../../../../src/schemas/index.js';
import { finding } from '../../../../support/finding.js';

const touched = (columns: readonly string[] | null, about: Partial<Finding>, strict = false): boolean =>
  findingsTouching({ columns, strict, keptVersion: null, requirement: null }, [finding(about)]).length === 1;

describe('a listed column and a finding’s path', () => {
  it.each([
    ['is the column', ['email'], '/email', true],
    ['is another column', ['id'], '/email', false],
    ['only begins like the column', ['email'], '/email_hash', false],
    ['is what the column only begins like', ['email_hash'], '/email', false],
    ['lies below the column', ['address'], '/address/zip', true],
    ['lies above the pointer', ['/address/zip'], '/address', true],
    ['is the pointer', ['/address/zip'], '/address/zip', true],
    ['lies beside the pointer', ['/address/zip'], '/address/city', false],
    ['is one of several columns', ['id', 'email'], '/email', true],
    ['is a name with a slash', ['a/b'], '/a~1b', true],
    ['is a pointer that a name with a slash looks like', ['a/b'], '/a/b', false],
    ['is a name with a tilde', ['a~b'], '/a~0b', true],
    ['is a column that is called *', ['*'], '/~2', true],
    ['is the items where a column is called *', ['*'], '/*', false],
    ['is a column that is called {}', ['{}'], '/~3', true],
    ['is the values where a column is called {}', ['{}'], '/{}', false],
    ['lies in the items of the column', ['tags'], '/tags/*', true],
    ['is the items that the pointer names', ['/tags/*/name'], '/tags/*/name', true],
    ['is in other case', ['Email'], '/email', false],
  ])('when it %s', (_, columns, path, expected) => {
    expect(touched(columns, { path })).toBe(expected);
  });
});

describe('a finding', () => {
  it.each([
    ['about the whole table', ['id'], { path: '', subjects: null, kind: 'row_constraint_changed' }, true],
    ['about freshness', ['id'], { scope: 'guarantees', path: '/freshness', subjects: null }, true],
    [
      'about another column’s promise',
      ['id'],
      { scope: 'guarantees', path: '/nullability/email', subjects: ['/email'] },
      false,
    ],
    [
      'about its own column’s promise',
      ['email'],
      { scope: 'guarantees', path: '/nullability/email', subjects: ['/email'] },
      true,
    ],
    ['about several columns, one of them read', ['id'], { path: '', subjects: ['/email', '/id'] }, true],
    ['that breaks nothing', ['email'], { breaking: false }, false],
    ['that says a column came', ['id'], { kind: 'column_added', path: '/id' }, false],
    ['that says a column came below one it reads', ['address'], { kind: 'column_added', path: '/address/zip' }, true],
    ['that says the row opened', ['id'], { kind: 'content_opened', path: '', subjects: null }, false],
    ['that says the row closed', ['id'], { kind: 'content_closed', path: '', subjects: null }, false],
    ['that says the row’s columns moved', ['id'], { kind: 'column_reordered', path: '', subjects: null }, false],
    ['that says a column it reads opened', ['address'], { kind: 'content_opened', path: '/address' }, true],
    ['that says a column it reads closed', ['address'], { kind: 'content_closed', path: '/address' }, true],
    ['that says a column it does not read closed', ['id'], { kind: 'content_closed', path: '/address' }, false],
  ] as const)('%s concerns a reader of listed columns, or not', (_, columns, about, expected) => {
    expect(touched(columns, about)).toBe(expected);
  });

  it.each([
    { kind: 'column_added', path: '/email' },
    { kind: 'content_opened', path: '', subjects: null },
    { kind: 'column_reordered', path: '', subjects: null },
    { path: '/address/zip' },
    { path: '', subjects: null },
  ] as const)('%j concerns whoever reads every column', (about) => {
    expect(touched(null, about)).toBe(true);
  });

  it('that is only a caution concerns a strict reader, and no other', () => {
    const caution = { breaking: false, caution: true };
    expect(touched(['email'], caution)).toBe(false);
    expect(touched(['email'], caution, true)).toBe(true);
    expect(touched(['id'], caution, true)).toBe(false);
  });

  it('concerns nobody who reads no column any more, unless it is about the table', () => {
    expect(touched([], { path: '/email' })).toBe(false);
    expect(touched([], { path: '', subjects: null, kind: 'row_constraint_changed' })).toBe(true);
  });
});

const name = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('*', '{}', '~', '~2', 'a/b', '/', '~1'));

describe('a pointer', () => {
  it('of a plain name has one segment, never that of items or values, and differs for different names', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const pointer = pointerToName(one);
        expect(pointer.lastIndexOf('/')).toBe(0);
        expect(['/*', '/{}']).not.toContain(pointer);
        expect(pointer === pointerToName(other)).toBe(one === other);
      }),
    );
  });

  it('that is listed stays as it is', () => {
    expect(pointerTo('/address/zip')).toBe('/address/zip');
    expect(pointerTo('address')).toBe('/address');
  });

  it('overlaps itself and what is above or below it, both ways round, and nothing beside it', () => {
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.map(pointerToName).join(''));
    fc.assert(
      fc.property(path, path, name, (a, b, next) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, a)).toBe(true);
        expect(isBelow(a + pointerToName(next), a)).toBe(true);
        expect(overlaps(a, b)).toBe(`${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`));
      }),
    );
  });
});

describe('a reader that keeps its version', () => {
  const kept = { columns: null, strict: false, keptVersion: '1.0.0', requirement: null };
  const retires = (version: string, status: string) =>
    finding({ kind: 'asset_retired', scope: 'asset', path: '', before: { version, status } });

  it.each([
    ['what a new version takes', finding(), false],
    [
      'a guarantee that is weakened',
      finding({ kind: 'guarantee_weakened', scope: 'guarantees', path: '/freshness' }),
      false,
    ],
    ['the end of its version', retires('1.0.0', 'deprecated'), true],
    ['the end of the active version', retires('2.0.0', 'active'), false],
    ['the deletion of the asset', finding({ kind: 'asset_removed', scope: 'asset', path: '' }), true],
  ])('asked about %s', (_, about, expected) => {
    expect(findingsTouching(kept, [about]).length === 1).toBe(expected);
  });

  it('is the only one to lose a version that is not active any more', () => {
    const active = { ...kept, keptVersion: null };
    expect(findingsTouching(active, [retires('1.0.0', 'deprecated')])).toEqual([]);
    expect(findingsTouching(active, [retires('2.0.0', 'active')])).toHaveLength(1);
  });
});

describe('a requirement that was judged', () => {
  const unmet = finding({ kind: 'requirement_unmet', scope: 'asset', path: '', subjects: ['/email'] });
  const reader = { columns: ['email'], strict: false, keptVersion: null };
  const removed = finding({ path: '/email' });

  it('speaks for its consumer where it is met', () => {
    const met = { ...reader, requirement: { unmet: null } };
    expect(findingsTouching(met, [removed])).toEqual([]);
    expect(sparing(met, [removed])).toBe('requirement');
  });

  it('is what touches its consumer where it is not', () => {
    expect(findingsTouching({ ...reader, requirement: { unmet } }, [removed])).toEqual([unmet]);
  });

  it('says nothing to what happens to the asset itself', () => {
    const gone = finding({ kind: 'asset_removed', scope: 'asset', path: '' });
    expect(findingsTouching({ ...reader, requirement: { unmet: null } }, [gone])).toEqual([gone]);
  });

  it('does not matter to who keeps a version', () => {
    const kept = { ...reader, keptVersion: '1.0.0', requirement: { unmet } };
    expect(findingsTouching(kept, [removed])).toEqual([]);
    expect(sparing(kept, [removed])).toBe('kept_version');
  });
});

it.each([
  ['nothing_breaking', finding({ breaking: false })],
  ['columns', finding({ path: '/phone' })],
])('a reader is spared by %s', (expected, change) => {
  const reader = { columns: ['email'], strict: false, keptVersion: null, requirement: { unmet: null } };
  expect(sparing(reader, [change])).toBe(expected);
});

it.each([
  [null, ['/a'], true],
  [['a'], null, true],
  [['a', 'b'], ['/b'], true],
  [['a'], ['/a/zip'], true],
  [['/a/zip'], ['/a'], true],
  [['a'], ['/b'], false],
  [['a'], [], false],
] as const)('who reads %j reads any of %j: %j', (columns, subjects, expected) => {
  expect(readsAny(columns, subjects)).toBe(expected);
});

describe('what a change breaks', () => {
  const change = (findings: Finding[], unmet: Finding[] = []) => brokenPaths({ findings, unmet });
  const broken = (subjects: string[] | null, breaking = true) => finding({ subjects, breaking });

  it('is what its breaking findings are about, each path once', () => {
    expect(change([broken(['/a', '/b']), broken(['/b']), broken(['/c'], false)], [broken(['/d'])])).toEqual([
      '/a',
      '/b',
      '/d',
    ]);
    expect(change([broken(['/a'], false)])).toEqual([]);
  });

  it.each([[null], [['']]])('is the table where one is about %j', (subjects) => {
    expect(change([broken(['/a']), broken(subjects)])).toBeNull();
  });
});
