import type { FastifyInstance } from 'fastify';
import { rememberBody } from './body-digest.js';
import { MalformedJson, UnacceptableText } from './http.errors.js';
import { isUnstorable } from './unstorable-text.js';

export const BODY_LIMIT = 4 * 1024 * 1024;
export const IMPORT_BODY_LIMIT = 128 * 1024 * 1024;
/** What other tools write down may be large: dbt's manifests are. */
export const TAKES_ARTIFACTS = /\/imports\/|\/quality-results$/;
/** A schema may nest 64 levels, inside a body of a few more. */
const DEEPEST = 200;

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
      done(null, readJson(String(body)));
    } catch (error) {
      done(error as Error);
    }
  });
}

/** The value of a JSON text; an empty text is an empty object, so that `POST …/publish` needs no body. */
export function readJson(text: string): unknown {
  if (text.trim() === '') {
    return {};
  }
  refuseDepth(text);
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
  return value;
}

function refuseDepth(text: string): void {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      at += code === 92 ? 1 : 0;
      inString = code !== 34;
    } else if (code === 34) {
      inString = true;
    } else if (code === 123 || code === 91) {
      if (++depth > DEEPEST) {
        throw new MalformedJson(`nested deeper than ${DEEPEST} levels`, 'invalid');
      }
    } else if (code === 125 || code === 93) {
      depth--;
    }
  }
}

function refuseUnstorableText(root: unknown): void {
  const rest: [string, unknown][] = [['', root]];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [pointer, value] = next;
    if (typeof value === 'string' && isUnstorable(value)) {
      throw new UnacceptableText(pointer);
    }
    if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) {
        const below = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        if (isUnstorable(key)) {
          throw new UnacceptableText(below);
        }
        rest.push([below, member]);
      }
    }
  }
}
