/** Text of others in a line: no line breaks, and nothing that a terminal obeys. */
export const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
