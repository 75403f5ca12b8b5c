import { sqlStateOf } from '../database/database.js';
import type { ProblemView } from './problem.view.js';

type Meaning = readonly [status: number, code: string];

const BUSY: Meaning = [503, 'database.busy'];
const TIMEOUT: Meaning = [503, 'database.timeout'];
const UNAVAILABLE: Meaning = [503, 'database.unavailable'];
const UNSTORABLE: Meaning = [422, 'request.unstorable'];

/** What a database refusal means to a client, where no command has said it better: by SQLSTATE, or by its class of two. */
const BY_CODE: Readonly<Record<string, Meaning>> = {
  '08': UNAVAILABLE,
  '22021': UNSTORABLE,
  '22P02': UNSTORABLE,
  '22P05': UNSTORABLE,
  '23503': [409, 'row.reference'],
  '23505': [409, 'row.duplicate'],
  '25006': UNAVAILABLE,
  '25P03': TIMEOUT,
  '40001': BUSY,
  '40P01': BUSY,
  '53': UNAVAILABLE,
  '54001': UNSTORABLE,
  '55P03': BUSY,
  '57014': TIMEOUT,
  '57P01': UNAVAILABLE,
  '57P02': UNAVAILABLE,
  '57P03': UNAVAILABLE,
  EAI_AGAIN: UNAVAILABLE,
  ECONNREFUSED: UNAVAILABLE,
  ECONNRESET: UNAVAILABLE,
  EHOSTUNREACH: UNAVAILABLE,
  ENETUNREACH: UNAVAILABLE,
  ENOTFOUND: UNAVAILABLE,
  EPIPE: UNAVAILABLE,
  ETIMEDOUT: UNAVAILABLE,
};

/** What the driver itself says when it loses patience or its connection; these errors carry no code. */
const BY_MESSAGE: readonly (readonly [RegExp, Meaning])[] = [
  [/timeout exceeded when trying to connect/, BUSY],
  [/Query read timeout/, TIMEOUT],
  [/Connection terminated|timeout expired|Client (was closed|has encountered a connection error)/, UNAVAILABLE],
];

/** The problem that an error of the database is; null for any other error. */
export function databaseProblem(error: unknown): Pick<ProblemView, 'status' | 'code' | 'detail'> | null {
  const [status, code] = meaningOf(error) ?? [];
  return status === undefined || code === undefined
    ? null
    : { status, code, detail: 'The database refused the request; try it again.' };
}

function meaningOf(error: unknown): Meaning | undefined {
  const state = sqlStateOf(error);
  if (state !== '') {
    return BY_CODE[state] ?? (/^[0-9A-Z]{5}$/.test(state) ? BY_CODE[state.slice(0, 2)] : undefined);
  }
  const message = error instanceof Error ? error.message : '';
  return BY_MESSAGE.find(([form]) => form.test(message))?.[1];
}
