/** Why a request got no answer. */
export type FailureClass = 'dns' | 'blocked' | 'connect' | 'tls' | 'timeout' | 'reset' | 'invalid_response';

/** An address that the guard refuses to reach. It is said to nobody but the endpoint's owner. */
export class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED';
}

/** No address was found for the name. */
export class NameNotFound extends Error {
  readonly code = 'NAME_NOT_FOUND';
}

/** Codes of undici, of the parser, of TLS and of the system, in the order in which they are asked. */
const CLASSES: readonly (readonly [FailureClass, RegExp])[] = [
  ['blocked', /^(ADDRESS_REFUSED|UND_ERR_INVALID_ARG)$/],
  ['dns', /^(NAME_NOT_FOUND|ENOTFOUND|EAI_)/],
  ['timeout', /^(UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT|UND_ERR_ABORTED|ABORT_ERR|AbortError|ETIMEDOUT)$/],
  ['tls', /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|INVALID_CA|EPROTO)/],
  ['invalid_response', /^(HPE_|HTTPParserError|UND_ERR_(HEADERS_OVERFLOW|RES|REQ|PRX|NOT_SUPPORTED|RESPONSE|INFO))/],
  ['connect', /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EACCES|EPERM|EMFILE)$/],
];

/** What the error of a request comes to. A socket that broke in any other way was reset. */
export function failureOf(error: unknown): FailureClass {
  const code = codeOf(error);
  return CLASSES.find(([, codes]) => codes.test(code))?.[0] ?? 'reset';
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) {
    return '';
  }
  // What the parser or an aborted signal throws has no text as its code.
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return code ?? ('name' in error ? String(error.name) : '');
}
