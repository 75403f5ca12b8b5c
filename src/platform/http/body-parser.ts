import type { FastifyInstance } from 'fastify';
import { pointerStep } from '../../kernel/json-pointer.js';
import { rememberBody } from './body-digest.js';
import { InexactNumber, MalformedJson, RepeatedKey, UnacceptableText } from './http.errors.js';
import { faultIn } from './json-fault.js';
import { type Survey, survey, type SurveyBounds } from './json-survey.js';
import { isUnstorable } from './unstorable-text.js';

export const BODY_LIMIT = 4 * 1024 * 1024;
export const IMPORT_BODY_LIMIT = 128 * 1024 * 1024;
/** What other tools write down may be large: dbt's manifests are. */
export const TAKES_ARTIFACTS = /\/imports\/|\/quality-results$/;
/** A schema may nest 64 levels, inside a body of a few more. */
const DEEPEST = 200;
/** What is read in a moment, where two schemas have 200 000 values each: objects of many keys take longest by far. */
const BOUNDS: SurveyBounds = { depth: DEEPEST, wide: 50_000, commas: 400_000 };

/**
 * Reads JSON bodies. Refuses before parsing what nests too deep, and after parsing what PostgreSQL cannot store as text;
 * keys such as `__proto__` are ordinary here, because they may name columns.
 */
export function installBodyParser(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    route.bodyLimit = TAKES_ARTIFACTS.test(route.url) ? IMPORT_BODY_LIMIT : BODY_LIMIT;
  });
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    try {
      if (request.headers['idempotency-key'] !== undefined) {
        rememberBody(request, String(body));
      }
      done(null, readJson(String(body), { exact: !TAKES_ARTIFACTS.test(request.routeOptions.url ?? '') }));
    } catch (error) {
      done(error as Error);
    }
  });
}

/**
 * The value of a JSON text; an empty text is an empty object, so that `POST …/publish` needs no body. Where it has to be
 * `exact`, nothing is lost in reading: the files of other tools are taken as they come.
 */
export function readJson(text: string, { exact = true } = {}): unknown {
  if (text.trim() === '') {
    return {};
  }
  const bounds = exact ? BOUNDS : { depth: DEEPEST, wide: Infinity, commas: Infinity };
  const told = survey(text, bounds);
  refuseBeyond(bounds, told);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new MalformedJson(error instanceof Error ? error.message : 'unreadable');
  }
  // Looking for the escapes in the text first keeps the walk away from nearly every body.
  if (/\\u(0000|d[89a-f])/i.test(text) || /[\uD800-\uDFFF]/.test(text)) {
    refuseUnstorableText(value);
  }
  if (exact) {
    refuseInexact(text, value, told);
  }
  return value;
}

function refuseBeyond({ depth, wide, commas }: SurveyBounds, told: Survey): void {
  const why =
    (told.depth > depth && `nested deeper than ${depth} levels`) ||
    (told.wide > wide && `large objects have more than ${wide} keys together`) ||
    (told.commas > commas && `more than ${commas} values`);
  if (why) {
    throw new MalformedJson(why, 'invalid');
  }
}

/** Refuses what its value would not show: that a number has other digits, or that a key stands twice. */
function refuseInexact(text: string, value: unknown, { isExact, members }: Survey): void {
  const fault = isExact && members === membersOf(value) ? null : faultIn(text);
  if (fault) {
    throw fault.number === null ? new RepeatedKey(fault.pointer) : new InexactNumber(fault.pointer, fault.number);
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** How many keys all objects within have. */
function membersOf(root: unknown): number {
  let members = 0;
  const rest = isObject(root) ? [root] : [];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const below: unknown[] = Array.isArray(next) ? next : Object.values(next);
    members += below === next ? 0 : below.length;
    for (const member of below) {
      if (isObject(member)) {
        rest.push(member);
      }
    }
  }
  return members;
}

/** Texts are looked at where they stand: to name the way to each would take longer than to read the body. */
function refuseUnstorableText(root: unknown): void {
  if (typeof root === 'string' && isUnstorable(root)) {
    throw new UnacceptableText('');
  }
  const rest: [string, object][] = isObject(root) ? [['', root]] : [];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [pointer, value] = next;
    const below = (key: string): string => `${pointer}/${pointerStep(key)}`;
    for (const key of Object.keys(value)) {
      const member = (value as Readonly<Record<string, unknown>>)[key];
      if (isUnstorable(key) || (typeof member === 'string' && isUnstorable(member))) {
        throw new UnacceptableText(below(key));
      }
      if (isObject(member)) {
        rest.push([below(key), member]);
      }
    }
  }
}
