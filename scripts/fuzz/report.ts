import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Asked } from './judge.js';

type Bytes = { readonly $base64: string } | string | null | undefined;

interface Recorder {
  readonly cases: Readonly<Record<string, Case>>;
  readonly checks: Readonly<Record<string, readonly Check[]>>;
  readonly interactions: Readonly<Record<string, Interaction>>;
}
interface Case {
  readonly value: { readonly path: string; readonly meta?: Meta };
}
interface Meta {
  readonly generation: { readonly mode: string };
  readonly components?: Readonly<Record<string, { readonly mode: string }>>;
}
interface Check {
  readonly name: string;
  readonly status: string;
  readonly failure_info?: { readonly failure?: { readonly message?: string } };
}
interface Answer {
  readonly status_code: number;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly content?: Bytes;
}
interface Interaction {
  readonly request: { readonly method: string; readonly headers: Readonly<Record<string, readonly string[]>> };
  readonly response?: Answer;
}

const CONDITIONS = ['If-Match', 'If-None-Match'];
const NO_ANSWER: Answer = { status_code: 0, headers: {}, content: null };

/** Every request of a report of Schemathesis, one after the other: such a file is larger than memory should be. */
export async function* requestsIn(file: string): AsyncGenerator<Asked> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const event = JSON.parse(line) as { ScenarioFinished?: { recorder: Partial<Recorder> } };
    const { cases = {}, checks = {}, interactions = {} } = event.ScenarioFinished?.recorder ?? {};
    for (const [id, interaction] of Object.entries(interactions)) {
      yield { ...answerOf(interaction), ...caseOf(cases[id]), failed: failedOf(checks[id] ?? []) };
    }
  }
}

const caseOf = ({ value: { path, meta } }: Case = { value: { path: '' } }) => ({ path, allowed: isAllowed(meta) });

const failedOf = (checks: readonly Check[]): (readonly [string, string])[] =>
  checks
    .filter(({ status }) => status === 'failure')
    .map(({ name, failure_info: info }) => [name, info?.failure?.message ?? '']);

/** Without an answer in time the status is 0. */
const answerOf = ({ request, response = NO_ANSWER }: Interaction) => ({
  method: request.method,
  conditions: CONDITIONS.flatMap((name) => request.headers[name] ?? []),
  status: response.status_code,
  mediaType: response.headers['content-type']?.[0] ?? '',
  body: textOf(response.content),
});

const isAllowed = ({ generation, components = {} }: Meta = { generation: { mode: '' } }): boolean =>
  [generation, ...Object.values(components)].every(({ mode }) => mode === 'positive');

const textOf = (bytes: Bytes): string =>
  typeof bytes === 'object' && bytes !== null ? Buffer.from(bytes.$base64, 'base64').toString('utf8') : (bytes ?? '');
