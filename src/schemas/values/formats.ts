interface Format {
  /** Whether a string is of the format: patterns of ours, bounded, never the user's. */
  readonly test: (text: string) => boolean;
  readonly samples: readonly string[];
}

function format(test: RegExp | ((text: string) => boolean), ...samples: readonly string[]): Format {
  return { test: typeof test === 'function' ? test : (text) => text.length <= 2048 && test.test(text), samples };
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) {
    return false;
  }
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return day >= 1 && day <= (DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isTime(text: string): boolean {
  const clock = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
  const [, hour, minute, second] = clock.exec(text)?.map(Number) ?? [];
  return hour !== undefined && hour <= 23 && Number(minute) <= 59 && Number(second) <= 59;
}

function isDateTime(text: string): boolean {
  return /^.{10}[tT]/.test(text) && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}

function isIpv4(text: string): boolean {
  return (
    /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) &&
    text.split('.').every((part) => String(Number(part)) === part && Number(part) < 256)
  );
}

function isIpv6(text: string): boolean {
  return text.includes(':') && /^[0-9a-f:.]{2,45}$/i.test(text) && URL.canParse(`http://[${text}]/`);
}

const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;
const EMAIL =
  /^[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@(?=[^@]{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;
/** Letters of a path, a query or a fragment; others have to be encoded. */
const IN_URI = String.raw`(?:[a-z0-9._~!$&'()*+,;=@-]|%[0-9a-f]{2})`;
const URI_TAIL = String.raw`(?:\?(?:${IN_URI}|[:/?])*)?(?:#(?:${IN_URI}|[:/?])*)?$`;
const AUTHORITY = String.raw`\/\/[a-z0-9.-]+(?::\d{1,5})?(?=[/?#]|$)`;
const URI = new RegExp(`^[a-z][a-z0-9+.-]*:(?=[^?#])(?:${AUTHORITY}|(?!//))(?:${IN_URI}|[:/])*${URI_TAIL}`, 'i');
const RELATIVE = new RegExp(`^(?!//)${IN_URI}*(?:/(?:${IN_URI}|:)*)*${URI_TAIL}`, 'i');
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DURATION = /^P(?!$)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$|^P\d+W$/;

/** The string formats of the JSON Schema drafts, which Tessera asserts. A text no format accepts for sure is left out. */
const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['date', format(isDate, '2020-01-01', '1999-12-31')],
  ['time', format(isTime, '10:00:00Z', '23:59:59.5+01:00')],
  ['date-time', format(isDateTime, '2020-01-01T00:00:00Z', '1999-12-31T23:59:59.5+01:00')],
  ['duration', format(DURATION, 'PT1H', 'P1D')],
  ['email', format(EMAIL, 'a@example.com', 'someone@example.org')],
  ['hostname', format(HOST, 'example.com', 'a')],
  ['ipv4', format(isIpv4, '192.0.2.1', '10.0.0.1')],
  ['ipv6', format(isIpv6, '2001:db8::1', '::1')],
  ['uri', format(URI, 'https://example.com/a', 'urn:a:b')],
  [
    'uri-reference',
    format(
      (text) => isOfFormat('uri', text) === true || (text.length <= 2048 && RELATIVE.test(text)),
      'a/b',
      'https://example.com/a',
      '',
    ),
  ],
  ['uuid', format(UUID, '12345678-1234-4234-8234-123456789abc', '00000000-0000-4000-8000-000000000000')],
  ['json-pointer', format(/^(?:\/(?:[^~/]|~0|~1)*)*$/, '/a', '')],
  ['regex', format((text) => /^[a-z0-9]*$/i.test(text), 'a')],
]);

/** Formats of the drafts whose texts Tessera knows to be strings, but does not check. */
const NAMED_ONLY = new Set([
  'idn-email',
  'idn-hostname',
  'iri',
  'iri-reference',
  'uri-template',
  'relative-json-pointer',
]);

/** Formats with one exact reading; of the others only a sample is certain, never a refusal. */
const EXACT = new Set(['date', 'ipv4', 'uuid']);

export function isKnownFormat(name: string): boolean {
  return FORMATS.has(name) || NAMED_ONLY.has(name);
}

/** Whether a text is of a format; undefined where validators may disagree. */
export function isOfFormat(name: string, text: string): boolean | undefined {
  const known = FORMATS.get(name);
  if (known === undefined) {
    return undefined;
  }
  if (known.test(text)) {
    return true;
  }
  return EXACT.has(name) || isFarFrom(name, text) ? false : undefined;
}

/** Formats where some reading lets a space through. */
const MAY_HAVE_SPACES = new Set(['json-pointer', 'date-time', 'email']);

/** Texts that no reading of the format accepts: the empty one, or plain letters where punctuation is needed. */
function isFarFrom(name: string, text: string): boolean {
  if (name === 'uri-reference' || name === 'regex') {
    return false;
  }
  const lettersOnly = /^[a-z]+$/i.test(text) && name !== 'hostname';
  return (
    (text === '' && name !== 'json-pointer') ||
    lettersOnly ||
    (/\s/.test(text) && !MAY_HAVE_SPACES.has(name)) ||
    isOtherwise(name, text)
  );
}

/** A date is no time, an address is no date, and so on: a sample of one format that is certainly not of another. */
function isOtherwise(name: string, text: string): boolean {
  const timely = ['date-time', 'time', 'duration'];
  return timely.includes(name) && isDate(text);
}

/** Texts of a format, for rows that show a break. */
export function samplesOf(name: string): readonly string[] {
  return FORMATS.get(name)?.samples ?? [];
}
