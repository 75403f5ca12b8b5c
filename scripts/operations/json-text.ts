/** The JSON text of a value, however deep: `JSON.stringify` overflows the stack long before what is sent here ends. */
export function jsonText(root: unknown): string {
  const pieces: string[] = [];
  const rest: (string | { readonly value: unknown })[] = [{ value: root }];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next === 'string') {
      pieces.push(next);
    } else if (typeof next.value !== 'object' || next.value === null) {
      pieces.push(JSON.stringify(next.value));
    } else {
      for (const piece of innerOf(next.value).toReversed()) {
        rest.push(piece);
      }
    }
  }
  return pieces.join('');
}

function innerOf(value: object): (string | { readonly value: unknown })[] {
  if (Array.isArray(value)) {
    return ['[', ...value.flatMap((item, index) => [...(index > 0 ? [','] : []), { value: item as unknown }]), ']'];
  }
  const members = Object.entries(value).flatMap(([key, member], index) => [
    `${index > 0 ? ',' : ''}${JSON.stringify(key)}:`,
    { value: member as unknown },
  ]);
  return ['{', ...members, '}'];
}
