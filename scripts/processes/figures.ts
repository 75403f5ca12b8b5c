export const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

/** The value below which such a share of them lies. */
export function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}

export const middle = (values: readonly number[]): number => percentile(values, 0.5);
