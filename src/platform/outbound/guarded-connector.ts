import type { LookupAddress } from 'node:dns';
import { Resolver } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { hostOf } from './deliverable-url.js';
import { AddressRefused, NameNotFound } from './failure.js';
import { type AddressRules, mayReach } from './public-address.js';

/** All addresses of a name; none if there are none. */
export type Resolve = (name: string) => Promise<readonly LookupAddress[]>;

export interface ConnectorOptions {
  readonly rules: AddressRules;
  readonly resolve: Resolve;
  readonly connectMs: number;
  /** Certificates to trust instead of the system's. */
  readonly ca?: string;
}

/**
 * Opens sockets to vetted addresses only. The lookup that the socket itself uses judges all answers and hands on what it
 * has judged, so that nothing is resolved twice; literals, which are never looked up, are judged before; and the address
 * of the open socket is judged once more. Neither the environment's proxies nor its TLS switches have a say.
 */
export function guardedConnector({ rules, resolve, connectMs, ca }: ConnectorOptions): buildConnector.connector {
  const connect = buildConnector({
    timeout: connectMs,
    rejectUnauthorized: true,
    lookup: vettedLookup(rules, resolve),
    ...(ca === undefined ? {} : { ca }),
  });
  return (options, callback) => {
    const host = hostOf(options);
    if (isIP(host) !== 0 && !mayReach(host, rules)) {
      callback(new AddressRefused(host), null);
      return;
    }
    connect(options, (...[error, socket]) => {
      if (error !== null) {
        callback(error, null);
      } else if (mayReach(socket.remoteAddress ?? '', rules)) {
        callback(null, socket);
      } else {
        socket.destroy();
        callback(new AddressRefused(socket.remoteAddress), null);
      }
    });
  };
}

const vettedLookup =
  (rules: AddressRules, resolve: Resolve): LookupFunction =>
  (name, { all }, callback) => {
    void look();
    async function look(): Promise<void> {
      const found = await vetted(name, rules, resolve).catch((error: Error) => error);
      if (found instanceof Error) {
        callback(found, []);
      } else if (all) {
        callback(null, [...found]);
      } else {
        callback(null, found[0].address, found[0].family);
      }
    }
  };

async function vetted(
  name: string,
  rules: AddressRules,
  resolve: Resolve,
): Promise<readonly [LookupAddress, ...LookupAddress[]]> {
  const [first, ...others] = await resolve(name);
  if (first === undefined) {
    throw new NameNotFound(name);
  }
  const answers = [first, ...others] as const;
  // One bad answer condemns the name: which of them is dialled is not ours to choose.
  if (answers.some(({ address }) => !mayReach(address, rules))) {
    throw new AddressRefused(name);
  }
  return answers;
}

/**
 * Asks the name servers without the system's lookup, whose few threads a dead zone would take from everybody. The hosts
 * file is not read: what it names is on this machine or its network.
 */
export function nameServers(timeoutMs: number): Resolve {
  const resolver = new Resolver({ timeout: timeoutMs, tries: 1 });
  return async (name) => {
    const none = (): string[] => [];
    const [v4, v6] = await Promise.all([resolver.resolve4(name).catch(none), resolver.resolve6(name).catch(none)]);
    return [...v4.map((address) => ({ address, family: 4 })), ...v6.map((address) => ({ address, family: 6 }))];
  };
}
