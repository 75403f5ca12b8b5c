const ESCAPES: Readonly<Record<string, string>> = { '~': '~0', ',': '~4', '>': '~5', '(': '~6' };

/** Names as one text that no other list of names has; it stands in the paths of findings. */
export function spelledList(names: readonly string[]): string {
  return names.map((name) => name.replace(/[~,>(]/g, (mark) => ESCAPES[mark] ?? mark)).join(',');
}
