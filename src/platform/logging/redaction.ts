const HIDDEN = '[redacted]';

/** What must not be read in a log, wherever it stands in a text, and what is left of it. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/\b(tess_live|whsec|whsk)_[\w+/=-]+/g, `$1_${HIDDEN}`],
  [/\b(bearer|basic)\s+[^\s"',]+/gi, `$1 ${HIDDEN}`],
  [
    /\b(x-api-key|cookie|authorization|password|secret)(["']?\s*[:=]\s*["']?)(?!(?:bearer|basic)\b)[^\s"',;]+/gi,
    `$1$2${HIDDEN}`,
  ],
  [/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/?#@"']+@/gi, `$1${HIDDEN}@`],
  [/\b([a-z][a-z0-9+.-]*:\/\/[^\s?#"']+)\?[^\s#"']+/gi, `$1?${HIDDEN}`],
];

/** The text without keys, secrets, and the parts of URLs that may hold them: userinfo and query. */
export const redacted = (text: string): string =>
  SECRETS.reduce((left, [form, instead]) => left.replace(form, instead), text);
