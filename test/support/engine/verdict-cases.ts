import { readdirSync, readFileSync } from 'node:fs';
import { compare } from '../../../src/schemas/compare.js';
import type { Side } from '../../../src/schemas/comparison.js';
import {
  type ChangeClass,
  type Comparison,
  type ContentModel,
  type Finding,
  type FindingKind,
  type Mode,
  parseGuarantees,
  parseSchema,
  type SchemaFormat,
  type Verdicts,
} from '../../../src/schemas/index.js';

const FOLDER = 'test/fixtures/schemas';

const DIALECTS: Readonly<Record<string, string>> = {
  'draft-04': 'http://json-schema.org/draft-04/schema#',
  'draft-06': 'http://json-schema.org/draft-06/schema#',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
};

/** What a comparison has to come to. */
export interface Expected {
  readonly verdicts: Verdicts;
  /** `kind path keyword`; a last `*` allows more. */
  readonly findings: readonly string[];
  readonly change_class: ChangeClass | null;
  readonly identical?: boolean;
  readonly undeclared_content?: readonly string[];
}

/** A change and what it comes to, as the files `verdicts-*.json` hold them. */
export interface VerdictCase extends Expected {
  readonly name: string;
  /** The kind that the change shows: it appears and, where the kind can break anything, breaks. */
  readonly shows?: FindingKind;
  /** The kind that a reader might expect of the change, which does not appear or does not break. */
  readonly near_miss?: FindingKind;
  /** The keyword that the change is about, and the drafts of JSON Schema in which it is tried. */
  readonly keyword?: string;
  readonly drafts?: readonly string[];
  readonly format?: SchemaFormat;
  readonly after_format?: SchemaFormat;
  readonly before: unknown;
  readonly after: unknown;
  readonly before_guarantees?: unknown;
  readonly after_guarantees?: unknown;
  readonly content?: ContentModel;
  readonly mode?: Mode;
  /** What the change the other way round comes to. */
  readonly back?: Expected;
}

/** The files of cases, by the part of their name that tells them apart. */
export function verdictFiles(): string[] {
  return readdirSync(FOLDER).flatMap((file) => /^verdicts-(.+)\.json$/.exec(file)?.[1] ?? []);
}

export function verdictCases(file: string): VerdictCase[] {
  return JSON.parse(readFileSync(`${FOLDER}/verdicts-${file}.json`, 'utf8')) as VerdictCase[];
}

/** The change as the engine sees it. */
export function compared(given: VerdictCase): Comparison {
  const { format = 'json_schema', mode = 'consumers', content = 'as_written' } = given;
  const before = sideOf(format, given.before, given.before_guarantees);
  const after = sideOf(given.after_format ?? format, given.after, given.after_guarantees);
  return compare(before, after, { mode, content, assetId: null });
}

function sideOf(format: SchemaFormat, document: unknown, guarantees: unknown): Side {
  const schema = parseSchema(format, document);
  return { schema, guarantees: parseGuarantees(guarantees, schema) };
}

/** The same change the other way round. */
export function turned({ before, after, before_guarantees, after_guarantees, ...given }: VerdictCase): VerdictCase {
  return {
    ...given,
    identical: false,
    undeclared_content: [],
    ...given.back,
    before: after,
    after: before,
    before_guarantees: after_guarantees,
    after_guarantees: before_guarantees,
  };
}

/** A finding as a case tells it. */
export function told({ kind, path, keyword }: Finding): string {
  return keyword === null ? `${kind} ${path}` : `${kind} ${path} ${keyword}`;
}

/** The same change in documents that name their draft. */
export function inDraft(given: VerdictCase, draft: string): VerdictCase {
  const $schema = DIALECTS[draft];
  return { ...given, before: { $schema, ...(given.before as object) }, after: { $schema, ...(given.after as object) } };
}
