import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compare, parseGuarantees, parseSchema } from '../../../src/schemas/index.js';
import type { ChangeClass, ContentModel, Finding, Mode, SchemaFormat, Verdicts } from '../../../src/schemas/index.js';

interface Case {
  readonly name: string;
  readonly format: SchemaFormat;
  readonly before: unknown;
  readonly after: unknown;
  readonly content: ContentModel;
  readonly mode: Mode;
  readonly verdicts: Verdicts;
  /** `kind path keyword`; a last `*` allows more. */
  readonly findings: readonly string[];
  readonly change_class: ChangeClass | null;
  readonly identical?: boolean;
  readonly undeclared_content?: readonly string[];
}

const FOLDER = 'test/fixtures/schemas';
const files = readdirSync(FOLDER).filter((file) => file.startsWith('verdicts-'));

function told({ kind, path, keyword }: Finding): string {
  return keyword === null ? `${kind} ${path}` : `${kind} ${path} ${keyword}`;
}

describe.each(files)('%s', (file) => {
  const cases = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Case[];

  it.each(cases.map((given) => [given.name, given] as const))('%s', (_, given) => {
    const side = (document: unknown) => {
      const schema = parseSchema(given.format, document);
      return { schema, guarantees: parseGuarantees({}, schema) };
    };
    const { mode, content } = given;
    const comparison = compare(side(given.before), side(given.after), { mode, content, assetId: null });
    const findings = comparison.findings.map(told);
    const exact = given.findings.filter((text) => text !== '*');
    expect({ ...comparison.verdicts }).toEqual(given.verdicts);
    expect(given.findings.includes('*') ? findings.filter((text) => exact.includes(text)) : findings).toEqual(exact);
    expect(comparison.change_class).toBe(given.change_class);
    expect(comparison.identical).toBe(given.identical ?? false);
    expect(comparison.findings.filter((finding) => finding.undeclared_content).map(({ path }) => path)).toEqual(
      given.undeclared_content ?? [],
    );
  });
});
