/** A name as one step of a JSON Pointer (RFC 6901). */
export const pointerStep = (name: string): string =>
  name.includes('~') || name.includes('/') ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
