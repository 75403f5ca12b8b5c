import { describe, expect, it } from '@jest/globals';
import { entityTagOf, entityTagsIn, isAmong, isKnown } from '../../../../src/platform/preconditions/entity-tag.js';
import { targetOf } from '../../../../src/platform/preconditions/preconditions.js';

describe('a list of entity tags', () => {
  it.each<[string, '*' | string[]]>([
    ['*', '*'],
    ['"a"', ['"a"']],
    [' "a" , W/"b","c,d"', ['"a"', 'W/"b"', '"c,d"']],
    ['""', ['""']],
  ])('%s is read', (header, tags) => {
    expect(entityTagsIn(header, 'If-Match')).toEqual(tags);
  });

  it.each(['a', '"a', '"a" "b"', '"a",', '*, "a"', '', 'w/"a"'])(
    '%j is refused by the name of its header',
    (header) => {
      expect(() => entityTagsIn(header, 'If-Match')).toThrow('If-Match must be');
    },
  );
});

describe('an entity tag', () => {
  const tag = entityTagOf('{"id":1}');

  it('is strong, and the same for the same bytes only', () => {
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    expect(entityTagOf('{"id":1}')).toBe(tag);
    expect(entityTagOf('{"id": 1}')).not.toBe(tag);
  });

  it('is matched strongly for changes, and weakly for reading', () => {
    expect([isAmong(tag, '*'), isAmong(tag, ['"x"', tag]), isAmong(tag, [`W/${tag}`])]).toEqual([true, true, false]);
    expect([isKnown(tag, '*'), isKnown(tag, [tag]), isKnown(tag, [`W/${tag}`]), isKnown(tag, ['"x"'])]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('what a request is about', () => {
  it.each([
    ['PATCH', '/api/v1/teams/:id', 'teams'],
    ['POST', '/api/v1/proposals/:id/acknowledgments', 'proposals'],
    ['POST', '/api/v1/assets/:id/contracts', 'active-contract'],
    ['DELETE', '/api/v1/assets/:id', 'assets'],
  ])('%s %s is %s', (method, route, thing) => {
    expect(targetOf(method, route, 'x')).toEqual({ thing, id: 'x' });
  });
});
