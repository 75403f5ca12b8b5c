import { describe, expect, it } from '@jest/globals';
import { type AddressRules, mayReach } from '../../../../src/platform/outbound/public-address.js';

const STRICT: AddressRules = { deniedNetworks: [], allowLoopback: false };

describe('an address', () => {
  it.each([
    ...'8.8.8.8 1.1.1.1 93.184.216.34 172.15.255.255 172.32.0.1 100.63.255.255 100.128.0.1'.split(' '),
    ...'198.17.255.255 223.255.255.255 2606:4700:4700::1111 2a00:1450:4001:81b::200e'.split(' '),
  ])('%s may be reached', (address) => {
    expect(mayReach(address, STRICT)).toBe(true);
  });

  it.each([
    ...'0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 100.127.255.255 127.0.0.1 127.255.255.254 169.254.169.254'.split(' '),
    ...'172.16.0.1 172.31.255.255 192.0.0.1 192.0.2.1 192.168.0.1 192.88.99.1 198.18.0.1 198.19.255.255'.split(' '),
    ...'198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1 255.255.255.255 :: ::1 ::7f00:1 ::8.8.8.8'.split(' '),
    ...'::ffff:127.0.0.1 ::ffff:8.8.8.8 64:ff9b::7f00:1 64:ff9b::8.8.8.8 64:ff9b:1::1 100::1 2001::1'.split(' '),
    ...'2001:0:7f00:1:: 2001:20::1 2001:db8::1 2002:7f00:1:: 3fff::1 5f00::1 fc00::1 fd12:3456::1'.split(' '),
    ...'fe80::1 fe80::1%eth0 fec0::1 ff02::1 localhost 127.1 8.8.8 999.1.1.1'.split(' '),
  ])('%s may not be reached', (address) => {
    expect(mayReach(address, STRICT)).toBe(false);
  });

  it('of this machine may be reached where tests allow it, and nothing else that is not public', () => {
    const rules = { ...STRICT, allowLoopback: true };
    expect(['127.0.0.1', '127.9.9.9', '::1'].map((address) => mayReach(address, rules))).toEqual([true, true, true]);
    expect(['10.0.0.1', '::', '0.0.0.0', '::ffff:127.0.0.1'].filter((address) => mayReach(address, rules))).toEqual([]);
  });

  it('of a network that the operator denies may not be reached', () => {
    const rules = { allowLoopback: true, deniedNetworks: ['8.8.0.0/16', '2606:4700::/32', '127.0.0.2/32'] };
    expect(['8.8.4.4', '2606:4700::1', '127.0.0.2'].filter((address) => mayReach(address, rules))).toEqual([]);
    expect(['8.9.0.1', '2606:4701::1', '127.0.0.1'].filter((address) => !mayReach(address, rules))).toEqual([]);
  });
});
