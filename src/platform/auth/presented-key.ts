import type { IncomingHttpHeaders } from 'node:http';

/** The key a request presents: `Authorization: Bearer <key>`, else `X-API-Key: <key>`; null when neither holds one. */
export function presentedKey(headers: IncomingHttpHeaders): string | null {
  const [scheme, token, ...rest] = (headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() === 'bearer' && token && rest.length === 0) {
    return token;
  }
  const header = headers['x-api-key'];
  return typeof header === 'string' && header !== '' ? header : null;
}
