import type { IncomingMessage } from 'node:http';

/** The key a request presents: `Authorization: Bearer <key>`, else `X-API-Key: <key>`; null when neither holds one. */
export function presentedKey({ headers, rawHeaders }: Pick<IncomingMessage, 'headers' | 'rawHeaders'>): string | null {
  // Node reads the first of two and drops the other; whoever stands in between may have read the second.
  if (rawHeaders.filter((text, at) => at % 2 === 0 && text.toLowerCase() === 'authorization').length > 1) {
    return null;
  }
  const [scheme, token, ...rest] = (headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() === 'bearer' && token && rest.length === 0) {
    return token;
  }
  const header = headers['x-api-key'];
  return typeof header === 'string' && header !== '' ? header : null;
}
