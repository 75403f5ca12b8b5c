/** A break that is meant: an entry of `openapi/breaks.json`, which stays there as the list of what clients had to change. */
export interface AcceptedBreak {
  /** Of the API, when this was accepted; a later version accepts anew. */
  readonly version: string;
  /** The line of the break, word for word. */
  readonly break: string;
  readonly reason: string;
}

/** The breaks that nobody has accepted for this version and given a reason for. */
export function unaccepted(breaks: readonly string[], accepted: readonly AcceptedBreak[], version: string): string[] {
  const meant = accepted.filter((one) => one.version === version && one.reason.trim() !== '');
  return breaks.filter((line) => !meant.some((one) => one.break === line));
}
