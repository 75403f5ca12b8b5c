/** The merge patch (RFC 7396) that makes the one document the other: what it has no more is null. */
export function patchBetween(current: unknown, wanted: unknown): unknown {
  if (!isObject(current) || !isObject(wanted)) {
    return wanted;
  }
  const gone = Object.keys(current).filter((name) => !(name in wanted));
  return {
    ...Object.fromEntries(gone.map((name) => [name, null])),
    ...Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, patchBetween(current[name], value)])),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
