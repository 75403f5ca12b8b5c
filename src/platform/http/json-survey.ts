const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const MINUS = 45;
const BACKSLASH = 92;
const LETTER_E = 101;
/** Every integer of so many characters is exact. */
const ALWAYS_EXACT = 15;
/** Objects of so many keys are read as quickly as small ones. */
const ALWAYS_QUICK = 1_000;

/** What a JSON text says that its value no longer shows; of a text that is no JSON, something. */
export interface Survey {
  readonly depth: number;
  /** Keys of all objects, repeated ones too. */
  readonly members: number;
  /** Keys of all objects, each but for its first thousand: only more than those take long to read. */
  readonly wide: number;
  /** Commas, and thus nearly how many values there are. */
  readonly commas: number;
  /** Whether every number is kept as it is written. */
  readonly isExact: boolean;
}

export type SurveyBounds = Pick<Survey, 'depth' | 'wide' | 'commas'>;

/** Reads the text once, and no further than to where it first passes a bound. */
export function survey(text: string, bounds: SurveyBounds): Survey {
  const structure = new Structure();
  let isExact = true;
  for (let at = 0; at < text.length && structure.isWithin(bounds); at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfString(text, at);
    } else if (code === MINUS || (code >= 48 && code <= 57)) {
      const end = endOfNumber(text, at);
      isExact &&= isShortNumber(text, at, end) || isExactNumber(text.slice(at, end));
      at = end - 1;
    } else {
      structure.take(code);
    }
  }
  const { reached: depth, members, wide, commas } = structure;
  return { depth, members, wide, commas, isExact };
}

/** What brackets, colons and commas say. */
class Structure {
  readonly #keys = new Uint32Array(256);
  #depth = 0;
  reached = 0;
  members = 0;
  wide = 0;
  commas = 0;

  isWithin({ depth, wide, commas }: SurveyBounds): boolean {
    return this.reached <= depth && this.wide <= wide && this.commas <= commas;
  }

  take(code: number): void {
    if (code === COMMA) {
      this.commas++;
    } else if (code === COLON) {
      this.members++;
      const keys = (this.#keys[this.#depth] ?? 0) + 1;
      this.#keys[this.#depth] = keys;
      this.wide += keys > ALWAYS_QUICK ? 1 : 0;
    } else {
      this.#move(step(code));
    }
  }

  #move(by: number): void {
    this.#depth += by;
    if (by > 0) {
      this.#keys[this.#depth] = 0;
      this.reached = Math.max(this.reached, this.#depth);
    }
  }
}

/** Brackets and braces lead down and up again. */
const step = (code: number): number => (code === 123 || code === 91 ? 1 : code === 125 || code === 93 ? -1 : 0);

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      return at;
    }
    at += code === BACKSLASH ? 1 : 0;
  }
  return text.length;
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isPartOfNumber(text.charCodeAt(end))) {
    end++;
  }
  return end;
}

const isPartOfNumber = (code: number): boolean =>
  (code >= 48 && code <= 57) || code === 46 || code === 43 || code === MINUS || (code | 32) === LETTER_E;

/** Nearly all numbers are: too short to lose anything. */
function isShortNumber(text: string, start: number, end: number): boolean {
  let at = end - start <= ALWAYS_EXACT ? start : end;
  while (at < end && (text.charCodeAt(at) | 32) !== LETTER_E) {
    at++;
  }
  return at === end && end - start <= ALWAYS_EXACT;
}

/**
 * Whole numbers have to come back digit by digit, so that no two are taken for one. Those with a fraction or an exponent are
 * taken as everywhere, as the nearest double, but none may become infinite, and none that is not zero may become it.
 */
export function isExactNumber(token: string): boolean {
  const value = Number(token);
  if (!Number.isFinite(value)) {
    return false;
  }
  if (/[.e]/i.test(token)) {
    return value !== 0 || !/[1-9]/.test(token.split(/e/i)[0] as string);
  }
  // From 1e21 on JavaScript writes an exponent, which says nothing of the digits.
  const comesBack = Math.abs(value) < 1e21 ? String(value) === token : BigInt(value) === BigInt(token);
  return Number.isSafeInteger(value) || comesBack;
}
