import ipaddr from 'ipaddr.js';

/** An IPv4 address as it is; of an IPv6 address the half that its holder cannot choose; null for what is no address. */
export function networkOf(address: string): string | null {
  if (!ipaddr.isValid(address)) {
    return null;
  }
  const parsed = ipaddr.process(address);
  return 'parts' in parsed ? parsed.parts.slice(0, 4).join(':') : parsed.toString();
}
