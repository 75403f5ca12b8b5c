import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { DIALECTS, type Dialect } from '../../../../../src/schemas/formats/json-schema/dialect.js';
import { KEYWORDS, KEYWORDS_OF } from '../../../../../src/schemas/formats/json-schema/keywords.js';
import { compared, inDraft, verdictCases } from '../../../../support/engine/verdict-cases.js';

interface MetaSchema {
  readonly properties: object;
}

const cases = verdictCases('keywords');
const require = createRequire(import.meta.url);
const keywordsIn = (file: string): string[] =>
  Object.keys((require(`ajv/dist/refs/json-schema-${file}.json`) as MetaSchema).properties);

const VOCABULARIES = ['applicator', 'content', 'core', 'meta-data', 'validation'];
const vocabularies = (draft: string, more: string): string[] =>
  [...VOCABULARIES, more].flatMap((name) => keywordsIn(`${draft}/meta/${name}`));

/** The keywords of each draft as its own published schema of schemas lists them. */
const PUBLISHED: Readonly<Record<Exclude<Dialect, 'draft-04'>, readonly string[]>> = {
  'draft-06': keywordsIn('draft-06'),
  'draft-07': keywordsIn('draft-07'),
  '2019-09': [...vocabularies('2019-09', 'format'), ...keywordsIn('2019-09/schema')],
  '2020-12': [
    ...vocabularies('2020-12', 'format-annotation'),
    ...keywordsIn('2020-12/meta/unevaluated'),
    ...keywordsIn('2020-12/schema'),
  ],
};

/** The choice of a draft, and what is refused: neither can change from one version to the next. */
const UNCHANGEABLE = ['$schema', '$dynamicRef'];

describe.each(Object.entries(PUBLISHED))('%s', (draft, keywords) => {
  it('is known whole', () => {
    const known = KEYWORDS_OF[draft as Dialect];
    expect(keywords.length).toBeGreaterThan(35);
    expect(keywords.filter((keyword) => !known.has(keyword))).toEqual([]);
  });

  it('has a case for each of its keywords', () => {
    const tried = new Set(cases.filter(({ drafts }) => drafts?.includes(draft)).map(({ keyword }) => keyword));
    expect(keywords.filter((keyword) => !tried.has(keyword) && !UNCHANGEABLE.includes(keyword))).toEqual([]);
  });
});

it('every keyword that Tessera reads has a case, its own ones too', () => {
  const tried = new Set(cases.map(({ keyword }) => keyword));
  expect([...KEYWORDS.keys()].filter((keyword) => !tried.has(keyword) && !UNCHANGEABLE.includes(keyword))).toEqual([]);
});

describe('a keyword that a draft does not have', () => {
  const constraining = cases.filter(({ keyword = '' }) => KEYWORDS.get(keyword)?.group !== 'names');
  const foreign = constraining.flatMap((given) =>
    DIALECTS.filter((draft) => !KEYWORDS_OF[draft].has(given.keyword ?? '')).map((draft) => [given, draft] as const),
  );

  it.each(foreign.map(([given, draft]) => [`${given.keyword} in ${draft}: ${given.name}`, given, draft] as const))(
    '%s',
    (_, given, draft) => {
      const { findings, verdicts } = compared(inDraft(given, draft));
      expect(findings.filter(({ kind }) => kind === 'unknown_keyword_changed')).not.toEqual([]);
      expect(verdicts).toEqual({ readers: 'unknown', history: 'unknown', strict_readers: 'unknown' });
    },
  );
});
