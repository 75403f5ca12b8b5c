/** One setting: what it means, what holds when it is absent, and how its text is read. */
export interface Knob<T> {
  readonly describes: string;
  readonly fallback: T;
  /** Shown in the README where the fallback itself would not say it. */
  readonly shown?: string;
  readonly read: (text: string) => T;
}

export const knob = <T>(describes: string, fallback: T, read: (text: string) => T, shown?: string): Knob<T> => ({
  describes,
  fallback,
  read,
  ...(shown === undefined ? {} : { shown }),
});
