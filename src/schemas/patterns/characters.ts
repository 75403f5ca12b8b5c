/** A set of characters as ordered, separate ranges of code points. */
export type Characters = readonly (readonly [from: number, to: number])[];

const LAST = 0x10ffff;

export const ANY_CHARACTER: Characters = [[0, LAST]];
export const DIGITS: Characters = [[48, 57]];
export const WORD: Characters = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
export const SPACES: Characters = [
  [9, 13],
  [32, 32],
  [160, 160],
  [5760, 5760],
  [8192, 8202],
  [8232, 8233],
  [8239, 8239],
  [8287, 8287],
  [12288, 12288],
  [65279, 65279],
];
const LINE_ENDS: Characters = [
  [10, 10],
  [13, 13],
  [8232, 8233],
];
/** What a dot matches. */
export const IN_LINE: Characters = complement(LINE_ENDS);

export function one(code: number): Characters {
  return [[code, code]];
}

/** The range between two single characters; null where one is a class, or they stand the wrong way round. */
export function between(from: Characters, to: Characters): Characters | null {
  const [first, last] = [codeOf(from), codeOf(to)];
  return first === null || last === null || first > last ? null : [[first, last]];
}

function codeOf(set: Characters): number | null {
  const [range, ...others] = set;
  return range !== undefined && others.length === 0 && range[0] === range[1] ? range[0] : null;
}

/** The union, in order and without overlaps. */
export function union(sets: readonly Characters[]): Characters {
  const merged: [number, number][] = [];
  for (const [from, to] of sets.flat().sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1] + 1) {
      last[1] = Math.max(last[1], to);
    } else {
      merged.push([from, to]);
    }
  }
  return merged;
}

export function complement(set: Characters): Characters {
  const rest: [number, number][] = [];
  let next = 0;
  for (const [from, to] of union([set])) {
    if (from > next) {
      rest.push([next, from - 1]);
    }
    next = to + 1;
  }
  return next > LAST ? rest : [...rest, [next, LAST]];
}

export function includes(set: Characters, code: number): boolean {
  let [low, high] = [0, set.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = set[middle];
    if (range === undefined || code < range[0]) {
      high = middle;
    } else if (code > range[1]) {
      low = middle + 1;
    } else {
      return true;
    }
  }
  return false;
}

/** Letters that read well in an example. */
const PLAIN = [97, 65, 48, 95, 45, 46, 32, 64, 47, 58];

/** One character of every range that some sets tell apart, the most readable one where there is a choice. */
export function representatives(sets: readonly Characters[]): number[] {
  const starts = new Set([0]);
  for (const [from, to] of sets.flat()) {
    starts.add(from);
    starts.add(to + 1);
  }
  const ordered = [...starts].filter((start) => start <= LAST).sort((a, b) => a - b);
  const chosen = ordered.map((from, index) => readable(from, (ordered[index + 1] ?? LAST + 1) - 1));
  return chosen.sort((a, b) => rank(a) - rank(b) || a - b);
}

function readable(from: number, to: number): number {
  return PLAIN.find((code) => code >= from && code <= to) ?? Math.min(Math.max(from, 33), to);
}

function rank(code: number): number {
  const at = PLAIN.indexOf(code);
  return at >= 0 ? at : PLAIN.length;
}
