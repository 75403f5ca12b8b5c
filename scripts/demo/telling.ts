import type { Shapes } from '../../openapi/index.js';

type Problem = Shapes['ProblemView'];

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** Stops the story where it is not as told. */
export class NotAsTold extends Error {}

/** One line of the story. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What must be so for the story to go on. */
export function insist(holds: boolean, claim: string): asserts holds {
  if (!holds) {
    throw new NotAsTold(claim);
  }
}

/** The body of an answer that must have exactly this status. */
export async function answered<T>(call: Promise<Answer<T>>, status: number): Promise<T> {
  const { data, error, response } = await call;
  insist(
    response.status === status,
    `${response.url} answers ${status}, not ${response.status} ${JSON.stringify(error)}`,
  );
  return data as T;
}

/** The problem with which a call must be refused. */
export async function refused(call: Promise<Answer<unknown>>, code: string): Promise<Problem> {
  const { error, response } = await call;
  const problem = error as Problem | undefined;
  insist(problem?.code === code, `${response.url} is refused as ${code}, not ${JSON.stringify(problem)}`);
  return problem;
}

/** Whether two lists name the same things, in any order. */
export function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}
