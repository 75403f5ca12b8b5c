const PARTS = /<[^>]*>|[^<]+|</g;
const TAG = /^<(\/?)([A-Za-z]+)(?: [a-z]+="(?:[^"&<]|&(?:amp|lt|gt|quot);)*")*(\/?)>$/;
const TEXT = /^(?:[^&<]|&(?:amp|lt|gt|quot);)+$/;

/** The names of the elements of an XML text in the order they start; throws where it is not well-formed. */
export function wellFormed(xml: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  for (const [part] of xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '').matchAll(PARTS)) {
    const [, closes, name, empty] = TAG.exec(part) ?? [];
    refuseUnless(name !== undefined || TEXT.test(part), part);
    if (closes) {
      refuseUnless(open.pop() === name, part);
    } else if (name !== undefined) {
      names.push(name);
      open.push(...(empty ? [] : [name]));
    }
  }
  refuseUnless(open.length === 0, open.join());
  return names;
}

function refuseUnless(isRight: boolean, part: string): void {
  if (!isRight) {
    throw new Error(`This is no well-formed XML: ${part}`);
  }
}
