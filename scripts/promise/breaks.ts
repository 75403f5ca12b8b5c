import { judgeChange, type Question } from '../../src/schemas/index.js';
import { answersOf, documentOf, messageOf, requestOf } from './bodies.js';
import { type Document, type Operation, operationsIn, type Schema, webhooksIn } from './document.js';
import { placeOf } from './place.js';

/** What every refusal says. */
const PROBLEM = 'ProblemView';

/** Whether old requests are still taken is the engine's question of history; of answers, clients are the readers. */
const QUESTION_OF = { request: 'history', answer: 'readers' } as const satisfies Record<string, Question>;
type Side = keyof typeof QUESTION_OF;

interface Pair {
  readonly at: string;
  readonly side: Side;
  readonly before: Schema;
  readonly after: Schema;
}

/**
 * What clients of one document would miss in another, a line each: requests no longer taken, answers that say less or
 * what nobody has seen yet, and names that generated code is made of. A schema that many operations share is told once.
 */
export function breaksBetween(before: Document, after: Document): string[] {
  const [was, is] = [before.components ?? {}, after.components ?? {}];
  const breaks = new Set(namesLost(was.schemas ?? {}, is.schemas ?? {}));
  const pairs: Pair[] = [];
  const compare = (at: string, side: Side, ...[old, now]: readonly [Schema, Schema]) =>
    pairs.push({ at, side, before: documentOf(old, was.schemas ?? {}), after: documentOf(now, is.schemas ?? {}) });
  for (const [at, [old, now]] of shared(operationsIn(before.paths), operationsIn(after.paths), breaks)) {
    compare(at, 'request', requestOf(old, was), requestOf(now, is));
    compare(at, 'answer', answersOf(old), answersOf(now));
    newSuccesses(old, now).forEach((status) => breaks.add(`${at} answers ${status}`));
  }
  for (const [at, [old, now]] of shared(webhooksIn(before), webhooksIn(after), breaks)) {
    compare(at, 'answer', messageOf(old), messageOf(now));
  }
  const problem = { $ref: `#/components/schemas/${PROBLEM}` };
  compare('every refusal', 'answer', problem, problem);
  pairs.flatMap(breaksOf).forEach((line) => breaks.add(line));
  return [...breaks];
}

/** Classes and constants of generated clients. */
function namesLost(before: Readonly<Record<string, Schema>>, after: Readonly<Record<string, Schema>>): string[] {
  return Object.entries(before).flatMap(([name, schema]) => {
    const now = after[name];
    if (!now) {
      return [`schema ${name} is gone`];
    }
    const lost = (now.enum ? (schema.enum ?? []) : []).filter((value) => !now.enum?.includes(value));
    return lost.map((value) => `schema ${name} has no ${JSON.stringify(value)} any more`);
  });
}

type Operations = ReadonlyMap<string, Operation>;

/** The operations that both have; tells of those that are gone or go by another name. */
function shared(before: Operations, after: Operations, breaks: Set<string>) {
  const both: [at: string, pair: readonly [Operation, Operation]][] = [];
  for (const [at, old] of before) {
    const now = after.get(at);
    if (now) {
      both.push([at, [old, now]]);
    }
    for (const line of now ? renames(old, now) : ['is gone']) {
      breaks.add(`${at} ${line}`);
    }
  }
  return both;
}

const renames = (old: Operation, now: Operation): string[] => [
  ...(old.operationId === now.operationId ? [] : [`is no longer called ${old.operationId}`]),
  ...(old.tags?.[0] === now.tags?.[0] ? [] : [`is no longer under ${old.tags?.[0]}`]),
];

function newSuccesses({ responses: old = {} }: Operation, { responses: now = {} }: Operation): string[] {
  return Object.keys(now).filter((status) => !(status in old));
}

function breaksOf({ at, side, before, after }: Pair): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) {
    return [];
  }
  const written = (schema: Schema) => ({ format: 'json_schema' as const, schema, guarantees: {} });
  const options = { mode: 'none', content: 'as_written', assetId: null } as const;
  const { findings } = judgeChange({ before: written(before), after: written(after), options });
  const question = QUESTION_OF[side];
  const breaking = findings.filter(
    ({ kind, fails, unknown }) =>
      [...fails, ...unknown].includes(question) || (side === 'request' && isOtherDefault(kind)),
  );
  return breaking.map(({ path, kind }) => {
    const of = /^(column|required|default|nullable)_/.test(kind) ? 'member' : 'value';
    const place = placeOf(path, before, of) ?? placeOf(path, after, of);
    const where = place?.name ? `schema ${place.name}${place.path}` : `${at} ${path}`;
    return `${where} in a${side === 'request' ? ' request' : 'n answer'}: ${kind}`;
  });
}

/** Whoever leaves a field out gets something else. */
const isOtherDefault = (kind: string): boolean => kind === 'default_changed' || kind === 'default_removed';
