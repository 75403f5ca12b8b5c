import { isIP } from 'node:net';

/* How the text of a setting is read; what cannot be read says what it must be. */

export const text: (value: string) => string = (value) => value;
export const integer = (value: string): number => {
  if (!/^\d{1,9}$/.test(value)) {
    throw new Error('must be a whole number');
  }
  return Number(value);
};
export const positive = (value: string): number => {
  if (integer(value) === 0) {
    throw new Error('must be at least 1');
  }
  return integer(value);
};
export const fraction = (value: string): number => {
  if (!/^\d+(\.\d+)?$/.test(value) || Number(value) > 1) {
    throw new Error('must be a number from 0 to 1');
  }
  return Number(value);
};
export const flag = (value: string): boolean => {
  if (value !== 'true' && value !== 'false') {
    throw new Error('must be true or false');
  }
  return value === 'true';
};
export const list = (value: string): readonly string[] => value.split(',').flatMap((item) => item.trim() || []);
/** `name=value` pairs as in W3C baggage; the values may be secret, so that no refusal repeats them. */
export const pairs = (value: string): Readonly<Record<string, string>> => Object.fromEntries(list(value).map(pairOf));
const pairOf = (item: string): [string, string] => {
  const [, name = '', encoded = ''] =
    /^([\w!#$%&'*+.^`|~-]+)\s*=\s*((?:[!-$&-~]|%[2-7][0-9A-Fa-f])*)$/.exec(item) ?? [];
  if (name === '') {
    throw new Error('must list name=value pairs with percent-encoded values');
  }
  return [name, decodeURIComponent(encoded)];
};
export const httpUrl = (value: string): string => {
  if (!/^https?:\/\//.test(value) || !URL.canParse(value)) {
    throw new Error('must be an http:// or https:// URL');
  }
  return value;
};
const isNetwork = (network: string): boolean => {
  const [address = '', bits = ''] = network.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return /^\d{1,3}$/.test(bits) && Number(bits) <= most;
};
export const networks = (value: string): readonly string[] => {
  if (!list(value).every(isNetwork)) {
    throw new Error('must list networks, such as 203.0.113.0/24,2001:4860::/32');
  }
  return list(value);
};
export const addresses = (value: string): readonly string[] => {
  if (!list(value).every((item) => isIP(item) > 0 || isNetwork(item))) {
    throw new Error('must list addresses or networks, such as 10.0.0.7,10.1.0.0/16');
  }
  return list(value);
};
export const seconds = (value: string): readonly number[] => list(value).map(integer);
export const key256 = (value: string): string => {
  if (!/^[A-Za-z0-9+/]{43}=$/.test(value)) {
    throw new Error('must be 32 random bytes in base64, as `openssl rand -base64 32` prints them');
  }
  return value;
};
export const oneOf =
  <T extends string>(...allowed: readonly T[]) =>
  (value: string): T => {
    const found = allowed.find((item) => item === value);
    if (found === undefined) {
      throw new Error(`must be one of ${allowed.join(', ')}`);
    }
    return found;
  };
