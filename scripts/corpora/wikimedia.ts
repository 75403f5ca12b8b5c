import { join } from 'node:path';
import type { Finding } from '../../src/schemas/index.js';
import { answered, ask, holdsIf, type Asked } from './ask.js';
import type { Corpus, Observation } from './corpus.js';
import { jsonLines } from './files.js';

interface Pair {
  readonly family: string;
  readonly from: string;
  readonly to: string;
  readonly label: 'patch' | 'minor' | 'major';
  readonly exempt: boolean;
  readonly publisher_check: 'pass' | 'fail';
  /** Where the publisher's rule is broken, as `.properties.http.properties.client_ip`. */
  readonly publisher_check_path: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Adjacent versions of the event schemas of Wikimedia. Minor and patch steps promise today's readers everything but
 * that enums stay as they are, and, of what is declared, that rows written before stay valid. Whatever breaks the publisher's rule is a break.
 */
export const WIKIMEDIA: Corpus = {
  files: ['pairs.jsonl'],
  *observe(folder) {
    for (const pair of jsonLines(join(folder, 'pairs.jsonl')) as Pair[]) {
      yield* observed(pair);
    }
  },
};

function observed(pair: Pair): Observation[] {
  const change = { format: 'json_schema', before: pair.before, after: pair.after } as const;
  const key = `${pair.family} ${pair.from} → ${pair.to}`;
  const asked = ask(change);
  if (pair.publisher_check === 'fail') {
    return [broken(asked, key, placeOf(pair.publisher_check_path ?? ''))];
  }
  if (pair.exempt || pair.label === 'major') {
    return [];
  }
  const declared = ask({ ...change, content: 'declared' });
  return [
    answered(asked, 'readers', { key, expected: 'holds' }),
    answered(declared, 'history', { direction: 'history, declared', key, expected: 'holds' }),
  ];
}

/** Something must be found against the change, and found there. */
function broken({ findings, milliseconds, refusal }: Asked, key: string, place: string): Observation {
  const isThere = ({ path, fails, unknown }: Finding) =>
    fails.length + unknown.length > 0 && (path === place || path.startsWith(`${place}/`));
  const answer = refusal === '' ? holdsIf(!findings.some(isThere)) : 'refused';
  const told = refusal === '' ? findings.map(({ message }) => message).join(' ') : refusal;
  return { direction: 'any, in its place', key, expected: 'fails', answer, milliseconds, told };
}

/** The path in the data that a path in the schema leads to; a keyword ends it. */
function placeOf(path: string): string {
  const [, names = ''] = /^((?:\.properties\.[^.]+)*)/.exec(path) ?? [];
  return names.replaceAll('.properties.', '/');
}
