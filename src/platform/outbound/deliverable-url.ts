import { isIP } from 'node:net';
import type { Settings } from '../config.js';
import { UrlRefused } from './outbound.errors.js';
import { type AddressRules, mayReach } from './public-address.js';

/** Characters of a URL at most. */
const LONGEST = 2_048;

const PORTS = new Set(['', '443', '8443']);
const PRIVATE_SUFFIX = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|arpa|onion|test|invalid)$/;

type OutboundSettings = Pick<Settings, 'WEBHOOK_ALLOW_LOOPBACK' | 'WEBHOOK_DENIED_NETWORKS'>;

export const addressRules = (settings: OutboundSettings): AddressRules => ({
  deniedNetworks: settings.WEBHOOK_DENIED_NETWORKS,
  allowLoopback: settings.WEBHOOK_ALLOW_LOOPBACK,
});

/** Refuses a URL that would never be called. A name is looked up at each call, so that it may still be refused then. */
export function assertDeliverableUrl(url: string, settings: OutboundSettings, pointer = '/url'): void {
  const fault = urlFault(url, addressRules(settings));
  if (fault !== null) {
    throw new UrlRefused(fault, pointer);
  }
}

/**
 * What is wrong with the URL; null if nothing is. It is judged as the URL parser spells it, which turns `127.1`,
 * `0x7f000001` and `2130706433` into one dotted address.
 */
export function urlFault(text: string, rules: AddressRules): string | null {
  if (text.length > LONGEST) {
    return `must have at most ${LONGEST} characters`;
  }
  if (!URL.canParse(text)) {
    return 'must be an absolute URL, such as https://hooks.example.com/tessera';
  }
  const url = new URL(text);
  return partsFault(url, text, rules) ?? hostFault(hostOf(url), rules);
}

function partsFault(url: URL, text: string, { allowLoopback }: AddressRules): string | null {
  if (url.protocol !== 'https:' && !(allowLoopback && url.protocol === 'http:')) {
    return 'must start with https://';
  }
  if (url.username !== '' || url.password !== '') {
    return 'must hold no user name or password; requests are signed instead';
  }
  if (text.includes('#')) {
    return 'must have no fragment (#), which is never sent';
  }
  return PORTS.has(url.port) || allowLoopback ? null : 'must use port 443 or 8443';
}

function hostFault(host: string, rules: AddressRules): string | null {
  if (isIP(host) !== 0) {
    return mayReach(host, rules) ? null : 'must not name an address outside the public internet';
  }
  if (rules.allowLoopback && host === 'localhost') {
    return null;
  }
  return host.includes('.') && !PRIVATE_SUFFIX.test(host) ? null : 'must name a host of the public internet';
}

/** The host as it is connected to: no brackets around IPv6, no dot at the end. */
export const hostOf = ({ hostname }: Pick<URL, 'hostname'>): string => hostname.replace(/^\[|\]$|\.$/g, '');
