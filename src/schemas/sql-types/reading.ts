/** What a change of type means for those who read the column today, and why. */
export interface Reading {
  readonly answer: 'holds' | 'caution' | 'fails' | 'unknown';
  readonly why: string;
}
