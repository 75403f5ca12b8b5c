import { expect } from '@jest/globals';
import type { TestApp } from './app.js';
import { OrdersStory } from './orders-story.js';
import { SERVER_URL } from './settings.js';
import type { TestTeam } from './test-team.js';
import { expectInvariants } from './workflow-invariants.js';

/** How often each race is run. The embedded database lets one transaction in at a time: more rounds would race nobody there. */
export const ROUNDS = SERVER_URL === '' ? 1 : Number(process.env['RACE_ROUNDS'] ?? 4);

/** What came of a request, whatever it is. */
export interface Outcome {
  readonly status: number;
  readonly code: string | undefined;
}

type Asker = Pick<TestTeam, 'api'>;

/** A request of which only a fault of the server fails the test. */
export async function send(
  { api }: Asker,
  method: 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
): Promise<Outcome> {
  const json = body ? { headers: { 'content-type': 'application/json' }, payload: JSON.stringify(body) } : {};
  const { statusCode: status, payload } = await api.send({ method, url: `/api/v1${path}`, ...json });
  expect(status).toBeLessThan(500);
  return { status, code: payload === '' ? undefined : (JSON.parse(payload) as { code?: string }).code };
}

/** The same, posting. */
export const call = (asker: Asker, path: string, body: object): Promise<Outcome> => send(asker, 'POST', path, body);

/** A step of a proposal. */
export const step = (team: TestTeam, { id }: { id: string }, name: string, body: object): Promise<Outcome> =>
  call(team, `/proposals/${id}/${name}`, body);

export const statuses = (outcomes: readonly Outcome[]): number[] =>
  outcomes.map(({ status }) => status).toSorted((a, b) => a - b);

/** The race in each round on a story of its own; what must hold is asked of all of them together. */
export async function eachRound(
  test: Pick<TestApp, 'api' | 'given' | 'database'>,
  race: (story: OrdersStory, round: number) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    await race(await OrdersStory.begin(test), round);
  }
  await expectInvariants(test);
}
