/** Two or more segments of letters, digits, `_ $ -`, or anything within double quotes or backticks, joined by dots. */
const SEGMENT = /"(?:[^"]|"")+"|`[^`]+`|[\p{L}\p{N}_$-]+/u;
const FQN = new RegExp(`^(?:${SEGMENT.source})(?:\\.(?:${SEGMENT.source}))+$`, 'u');

export const MAX_FQN_LENGTH = 500;

/** Whether the text is a fully qualified name. */
export const isFqn = (text: string): boolean => text.length <= MAX_FQN_LENGTH && FQN.test(text);

/**
 * The form by which names are compared: unquoted, lower case.
 * `Shop."Core".orders` and `shop.core.orders` are one table; a dot inside quotes stays part of its segment.
 */
export function foldFqn(fqn: string): string {
  const segments = fqn.match(new RegExp(SEGMENT, 'gu')) ?? [];
  return segments.map((segment) => escapeDots(unquote(segment)).toLowerCase()).join('.');
}

function unquote(segment: string): string {
  if (segment.startsWith('"')) {
    return segment.slice(1, -1).replaceAll('""', '"');
  }
  return segment.startsWith('`') ? segment.slice(1, -1) : segment;
}

/** Backslashes too, or a segment that ends in one would swallow the dot that joins it to the next. */
const escapeDots = (segment: string): string => segment.replaceAll(/[.\\]/g, '\\$&');
