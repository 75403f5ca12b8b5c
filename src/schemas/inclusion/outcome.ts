/**
 * What a search for a value ends with: a proof that there is none, a value (`shown` unless it only exists in principle,
 * such as a string of a billion letters), or neither, with the reason.
 */
export type Outcome =
  | { readonly state: 'empty' }
  | { readonly state: 'found'; readonly value: unknown; readonly shown: boolean }
  | { readonly state: 'undecided'; readonly reason: string };

export const EMPTY: Outcome = { state: 'empty' };

export function found(value: unknown, shown = true): Outcome {
  return { state: 'found', value, shown };
}

export function undecided(reason: string): Outcome {
  return { state: 'undecided', reason };
}

/** The first value that any of the attempts finds; a proof only if every attempt is one. */
export function firstFound<T>(attempts: Iterable<T>, attempt: (item: T) => Outcome): Outcome {
  let result = EMPTY;
  for (const item of attempts) {
    const outcome = attempt(item);
    if (outcome.state === 'found') {
      return outcome;
    }
    result = outcome.state === 'undecided' ? outcome : result;
  }
  return result;
}
