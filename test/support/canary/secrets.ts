/** Keys and webhook secrets, by their form. */
const FORMS: readonly RegExp[] = [
  /tess_live_[0-9A-Za-z]{10}_[0-9A-Za-z]{49}/g,
  /wh(?:sec|sk)_(?:[0-9A-Za-z+/]|\\u002[bB]){32,}={0,2}/g,
];

/** A key is said once, to whoever had it made: alone on its line, perhaps with how to use it below. */
const SAID_ONCE = /(?<=^[ \t]*(?:"key": ")?)tess_live_\w+(?=(?:",?)?$)/gm;

const LEAST_LENGTH = 12;

/** The secrets that the text tells: those that a process was given, as they are and encoded, and all that look like ours. */
export function toldIn(text: string, given: Iterable<string>): string[] {
  const saidOnce = new Set(text.match(SAID_ONCE));
  const ours = FORMS.flatMap((form) => text.match(form) ?? []).filter((secret) => !saidOnce.has(secret));
  return [...ours, ...[...given].filter((secret) => formsOf(secret).some((form) => text.includes(form)))];
}

const formsOf = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret, 'utf8').toString('base64').replace(/=+$/, ''),
];

/** What is secret of settings: keys, passwords, and the passwords in URLs. */
export function secretsOf(settings: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => {
    if (typeof value !== 'string') {
      return [];
    }
    const secret = /KEY$|PASSWORD|SECRET|TOKEN/.test(name) ? value : passwordIn(value);
    return secret.length >= LEAST_LENGTH ? [secret] : [];
  });
}

const passwordIn = (text: string): string => (/^[a-z]+:\/\//.test(text) && URL.parse(text)?.password) || '';
