/** Characters that mean something in a regular expression. */
const SPECIAL = /[\\^$.*+?()[\]{}|]/;

/**
 * What can be said of a regular expression without running it: whether it matches every text, or is a literal that texts
 * contain, start with, end with or are. Anything else is undecided.
 */
export type PatternShape =
  | { readonly kind: 'all' }
  | { readonly kind: 'literal'; readonly text: string; readonly start: boolean; readonly end: boolean }
  | { readonly kind: 'undecided' };

export function readPattern(pattern: string): PatternShape {
  if (matchesAll(pattern)) {
    return { kind: 'all' };
  }
  const start = pattern.startsWith('^');
  const end = pattern.endsWith('$') && !pattern.endsWith('\\$');
  const text = literalOf(pattern.slice(start ? 1 : 0, end ? -1 : undefined));
  return text === undefined ? { kind: 'undecided' } : { kind: 'literal', text, start, end };
}

/** `.*` and the like, and any unanchored repetition that may be empty: the empty match is found in every text. */
function matchesAll(pattern: string): boolean {
  if (/^\^?(?:\.\*)?\$?$/.test(pattern)) {
    return pattern !== '^$' && pattern !== '^.*$';
  }
  return /^(?:\[[^\\[\]]+\]|[A-Za-z0-9]|\\[dwsDWS])[*?]$/.test(pattern) || pattern === '^[\\s\\S]*$';
}

/** The text a pattern stands for letter by letter. */
function literalOf(body: string): string | undefined {
  const text = body.replace(/\\([\\^$.*+?()[\]{}|/-])/g, (_, letter: string) =>
    String.fromCharCode(0xe000 + letter.charCodeAt(0)),
  );
  if (SPECIAL.test(text) || /[\ue0ff-\uf8ff]/.test(body)) {
    return undefined;
  }
  return text.replace(/[\ue000-\ue07f]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xe000));
}

/** Whether a pattern matches a text; undefined where that takes running it. */
export function matches(pattern: string, text: string): boolean | undefined {
  const known = readPattern(pattern);
  if (known.kind !== 'literal') {
    return known.kind === 'all' ? true : undefined;
  }
  const { start, end } = known;
  if (start && end) {
    return text === known.text;
  }
  return start ? text.startsWith(known.text) : end ? text.endsWith(known.text) : text.includes(known.text);
}

/** Whether every text of the one pattern is certainly one of the other; the empty pattern is every text. */
export function implies(pattern: string, other: string): boolean {
  const [known, wanted] = [readPattern(pattern), readPattern(other)];
  if (pattern === other || wanted.kind === 'all') {
    return true;
  }
  if (known.kind !== 'literal' || wanted.kind !== 'literal') {
    return false;
  }
  if (wanted.start && wanted.end) {
    return known.start && known.end && known.text === wanted.text;
  }
  if (wanted.start) {
    return known.start && known.text.startsWith(wanted.text);
  }
  return wanted.end ? known.end && known.text.endsWith(wanted.text) : known.text.includes(wanted.text);
}

/** A text the pattern matches, where one can be read off it. */
export function sampleOf(pattern: string): string | undefined {
  const known = readPattern(pattern);
  return known.kind === 'literal' ? known.text : known.kind === 'all' ? '' : undefined;
}
