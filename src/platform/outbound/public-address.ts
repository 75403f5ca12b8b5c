import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

type Network = ReturnType<typeof ipaddr.parseCIDR>;

const networks = (...texts: readonly string[]): Network[] => texts.map((text) => ipaddr.parseCIDR(text));

/** The one block of IPv6 that is given out; all that carries an IPv4 address in other ways lies outside or below. */
const GIVEN_OUT = networks('2000::/3');

/** What the registries of special addresses hold and `ipaddr.js` takes for public, or took in some release. */
const SPECIAL = networks(
  ...'0.0.0.0/8 100.64.0.0/10 192.0.0.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24'.split(' '),
  ...'192.175.48.0/24 198.18.0.0/15 240.0.0.0/4 2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48'.split(' '),
  ...'3fff::/20'.split(' '),
);

const LOOPBACK = networks('127.0.0.0/8', '::1/128');

/** What an operator adds: networks never to be reached, and, for tests, this machine. */
export interface AddressRules {
  readonly deniedNetworks: readonly string[];
  readonly allowLoopback: boolean;
}

/** Whether the address is of the public internet, or the rules let it pass. What is no address is not. */
export function mayReach(address: string, { deniedNetworks, allowLoopback }: AddressRules): boolean {
  if (isIP(address) === 0) {
    return false;
  }
  const parsed = ipaddr.parse(address);
  const within = (nets: readonly Network[]): boolean =>
    nets.some(([net, bits]) => net.kind() === parsed.kind() && parsed.match(net, bits));
  if (within(networks(...deniedNetworks))) {
    return false;
  }
  if (within(LOOPBACK)) {
    return allowLoopback;
  }
  const givenOut = parsed.kind() === 'ipv4' || within(GIVEN_OUT);
  return givenOut && parsed.range() === 'unicast' && !within(SPECIAL);
}
