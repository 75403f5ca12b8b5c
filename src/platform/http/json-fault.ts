import { pointerStep } from '../../kernel/json-pointer.js';
import { isExactNumber } from './json-survey.js';

const TOKEN = /"(?:[^"\\]+|\\.)*"|[{}[\],]|[^\s{}[\]:,"]+/g;

export interface JsonFault {
  readonly pointer: string;
  /** The number that would not be kept as it is written; null where a key stands twice. */
  readonly number: string | null;
}

/** An object or a list that the walk is in. */
interface Frame {
  /** Of an object the keys so far, of a list none. */
  readonly keys: Set<string> | null;
  /** The key or the index; null where a key comes next. */
  place: string | number | null;
}

const OPENED: Readonly<Record<string, () => Frame>> = {
  '{': () => ({ keys: new Set(), place: null }),
  '[': () => ({ keys: null, place: 0 }),
};

/** The first number of a JSON text that its value does not keep, or the first key that an object has twice, if any. */
export function faultIn(text: string): JsonFault | null {
  const frames: Frame[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    const opened = OPENED[token]?.();
    if (opened) {
      frames.push(opened);
    } else if (token === '}' || token === ']') {
      frames.pop();
    } else {
      const fault = take(frames, token);
      if (fault) {
        return fault;
      }
    }
  }
  return null;
}

function take(frames: readonly Frame[], token: string): JsonFault | null {
  const frame = frames.at(-1);
  if (frame && token === ',') {
    frame.place = typeof frame.place === 'number' ? frame.place + 1 : null;
    return null;
  }
  if (frame?.keys && frame.place === null) {
    frame.place = JSON.parse(token) as string;
    const isRepeated = frame.keys.size === frame.keys.add(frame.place).size;
    return isRepeated ? { pointer: pointerOf(frames), number: null } : null;
  }
  return /^[-\d]/.test(token) && !isExactNumber(token) ? { pointer: pointerOf(frames), number: token } : null;
}

const pointerOf = (frames: readonly Frame[]): string =>
  frames.map(({ place }) => `/${pointerStep(String(place))}`).join('');
