import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { OpenAPIObject } from '@nestjs/swagger';

/** A request that was made, its answer, and what the checks of Schemathesis said. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  /** Whether the document allows the request as it is. */
  readonly allowed: boolean;
  /** Its `If-Match` and `If-None-Match`. */
  readonly conditions: readonly string[];
  readonly status: number;
  readonly mediaType: string;
  readonly body: string;
  /** Names of checks that failed, with their reasons. */
  readonly failed: readonly (readonly [check: string, why: string])[];
}

/** What a schema cannot say of a request: why an allowed one may be refused by 400 or 422 with this code. */
const BEYOND_SCHEMAS: Readonly<Record<string, string>> = {
  'acknowledgment.invalid': 'compares fields with each other and with the proposal',
  'api_key.expiry_in_the_past': 'time goes on',
  'body.unacceptable_text': 'texts anywhere hold neither NUL nor half a surrogate pair, as the description says once',
  'body.inexact_number': 'numbers anywhere are such that a double holds them, as the description says once',
  'cursor.invalid': 'a cursor is opaque: only one that was given is one',
  'contract.force_reason_missing': 'compares fields with each other',
  'dependency.on_itself': 'compares the body with the path',
  'dependency.upstream_unknown': 'an id of that form may name nothing',
  'endpoint.empty_range': 'compares two times',
  'endpoint.range_too_long': 'compares two times',
  'endpoint.unknown_asset': 'an id of that form may name nothing',
  'endpoint.unknown_event': 'which events there are grows',
  'guarantee.invalid': 'guarantees have a schema of their own',
  'guarantee.unknown': 'depends on what the contract promises',
  'idempotency_key.reused': 'depends on what was asked before',
  'import.unsupported_manifest': 'another tool says what its documents hold',
  'publication.asset_twice': 'compares items with each other',
  'quality.report_invalid': 'compares results with each other, and with documents of other tools',
  'registration.unknown_column': 'depends on the contract',
  'request.url_too_long': 'many values, each short enough, make a long URL together',
  'schema.invalid': 'depends on the format that the schema is in',
  'search.text_missing': 'text may be there and hold nothing that is searched for',
  'team.unknown': 'an id of that form may name nothing',
  'url.refused': 'depends on where the address leads',
};

/** The same, where the message says which: leap seconds, years of five digits by their offset, texts in queries, letters. */
const SAID_BEYOND = /must be a date and time|holds a NUL character or an unpaired surrogate|two or more segments/;

const STATE = [401, 403, 404, 409, 412, 429];

/** What is wrong with an answer, as a check and a sentence each. */
export type Judge = (asked: Asked) => (readonly [check: string, why: string])[];

/** Judges by what Schemathesis said, and by what it does not know of us. */
export function judgeBy(document: Pick<OpenAPIObject, 'components'>): Judge {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  ajv.addSchema({ $id: 'tessera', components: document.components });
  const isProblem = ajv.getSchema('tessera#/components/schemas/ProblemView');
  const { schema } = (document.components?.parameters?.['IfMatch'] ?? {}) as { schema?: { pattern?: string } };
  // In its coverage phase Schemathesis writes 0 there, whatever the pattern says, and takes that for allowed.
  const areTags = (texts: readonly string[]): boolean =>
    texts.every((text) => new RegExp(schema?.pattern ?? '', 'u').test(text));
  const isWellFormed = (problem: Problem, { status, mediaType }: Asked): boolean =>
    mediaType.startsWith('application/problem+json') && isProblem?.(problem) === true && problem.status === status;
  const isUnduly = ({ code, detail }: Problem, { allowed, conditions, status }: Asked): boolean =>
    allowed &&
    areTags(conditions) &&
    !STATE.includes(status) &&
    BEYOND_SCHEMAS[code] === undefined &&
    !SAID_BEYOND.test(detail);
  const ownFaults = (asked: Asked): [check: string, why: string][] => {
    const { status, mediaType, body } = asked;
    if (status < 400) {
      return status === 0 ? [['answers', 'no answer within a minute']] : [];
    }
    const problem = parsed(body);
    if (!isWellFormed(problem, asked)) {
      return [['valid_problem', `${status} ${mediaType} ${body.slice(0, 200)}`]];
    }
    return isUnduly(problem, asked) ? [['allowed_data_accepted', `${problem.code} ${problem.detail}`]] : [];
  };
  return (asked) => [...asked.failed, ...ownFaults(asked)];
}

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
}

function parsed(body: string): Problem {
  try {
    return JSON.parse(body) as Problem;
  } catch {
    return { status: 0, code: '', detail: '' };
  }
}
