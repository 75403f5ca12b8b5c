import { EXIT, Failure, NoAnswer, wrongUsage } from './exit-codes.js';
import { DEFAULT_URL } from './terminal.js';

export interface Answer<T> {
  readonly data?: T | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

/** What the service answered; a service that is away, refuses the key or fails is one clear line. */
export async function answerOf<T>(asked: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await reached(asked);
  if (response.ok && data !== undefined && data !== null) {
    return data;
  }
  if (response.status === 401) {
    throw new NoAnswer('the service does not know the key in TESSERA_API_KEY');
  }
  throw new NoAnswer(`the service answered ${response.status}${saidIn(error)}`);
}

/** The same of something that is to be done: where the service refuses it, the answer is a no. */
export async function doneBy<T>(asked: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const answer = await reached(asked);
  const { status } = answer.response;
  const said = status >= 400 && status < 500 && ![401, 408, 429].includes(status) ? saidIn(answer.error) : '';
  if (said !== '') {
    throw new Failure(`the service refuses: ${said.trim()}`, EXIT.no);
  }
  return answerOf(Promise.resolve(answer));
}

async function reached<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    const { cause = error } = error as { cause?: unknown };
    const { code, message } = cause as { code?: unknown; message?: unknown };
    const why = String(code ?? message ?? cause);
    throw (
      UNREACHED[why] ??
      new NoAnswer(`the service at TESSERA_URL cannot be reached (${why}); where that is not set, it is ${DEFAULT_URL}`)
    );
  }
}

/** What needs more words than its code. */
const UNREACHED: Readonly<Record<string, Failure>> = {
  'bad port': wrongUsage(
    'the port in TESSERA_URL is one that HTTP clients never call; let the service have another, such as 3000',
  ),
};

/** A problem document in its own words; of anything else, such as the page of a proxy, nothing. */
function saidIn(error: unknown): string {
  const isProblem = typeof error === 'object' && error !== null && 'code' in error && 'detail' in error;
  return isProblem ? ` ${String(error.code)}: ${String(error.detail)}` : '';
}
