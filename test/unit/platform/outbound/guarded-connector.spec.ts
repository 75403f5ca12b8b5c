import net from 'node:net';
import tls from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { OutboundClient } from '../../../../src/platform/outbound/outbound-client.js';
import type { Resolve } from '../../../../src/platform/outbound/guarded-connector.js';
import { REFUSED_HOSTS } from '../../../support/refused-hosts.js';
import { Receiver } from '../../../support/receiver.js';
import { testSettings } from '../../../support/settings.js';

/** Addresses that a socket set out for. */
const dialled: string[] = [];

/** Watches every socket of this process from before its first attempt to connect. */
function watch<Connect extends (...args: never[]) => net.Socket>(connect: Connect): Connect {
  return ((...args) => {
    const socket = connect(...args);
    socket.on('connectionAttempt', (address: string) => dialled.push(address));
    return socket;
  }) as Connect;
}

const real = { net: net.connect, tls: tls.connect };
const spies = [
  jest.spyOn(net, 'connect').mockImplementation(watch(real.net)),
  jest.spyOn(tls, 'connect').mockImplementation(watch(real.tls)),
];
const clients: OutboundClient[] = [];
let receiver: Receiver;
beforeAll(async () => {
  receiver = await Receiver.start();
});
afterEach(async () => {
  dialled.length = 0;
  spies.forEach((spy) => spy.mockClear());
  await Promise.all(clients.splice(0).map((client) => client.onApplicationShutdown()));
});
afterAll(async () => {
  spies.forEach((spy) => spy.mockRestore());
  await receiver.close();
});

function clientFor(addresses: readonly (readonly string[])[], allowLoopback = false): OutboundClient {
  let lookups = 0;
  const resolve: Resolve = () => {
    const answers = addresses[Math.min(lookups++, addresses.length - 1)] ?? [];
    return Promise.resolve(answers.map((address) => ({ address, family: net.isIP(address) })));
  };
  const client = new OutboundClient(testSettings({ WEBHOOK_ALLOW_LOOPBACK: allowLoopback }), {
    resolve,
    connectMs: 200,
  });
  clients.push(client);
  return client;
}

const post = (client: OutboundClient, url: string) => client.post({ url, headers: {}, body: '{}' });
const BLOCKED = { outcome: 'failed', errorClass: 'blocked' };

it('the watch sees a socket that is opened, to a literal and to a name', async () => {
  const client = clientFor([['127.0.0.1']], true);
  await post(client, receiver.url);
  await post(client, `http://hooks.example.com:${receiver.port}/`);
  expect(dialled).toEqual(['127.0.0.1', '127.0.0.1']);
});

describe('no socket is opened', () => {
  it.each(REFUSED_HOSTS)('for the host %s', async (host) => {
    expect(await post(clientFor([['8.8.8.8']]), `https://${host}/`)).toMatchObject(BLOCKED);
    expect(spies.map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });

  it.each([
    ...'127.0.0.1 10.0.0.1 172.16.0.1 192.168.0.1 169.254.169.254 100.64.0.1 0.0.0.0 ::1 :: ::7f00:1'.split(' '),
    ...'::ffff:7f00:1 ::ffff:127.0.0.1 64:ff9b::7f00:1 2002:7f00:1:: 2001:0:7f00:1:: fc00::1 fe80::1'.split(' '),
  ])('for a name of the address %s, alone, first or last among good ones', async (address) => {
    for (const answers of [[address], [address, '8.8.8.8'], ['8.8.8.8', '1.1.1.1', address]]) {
      expect(await post(clientFor([answers]), 'https://hooks.example.com/')).toMatchObject(BLOCKED);
    }
    expect(dialled).toEqual([]);
  });

  it('for what is private, though tests may reach this machine', async () => {
    const client = clientFor([['127.0.0.1', '10.0.0.1']], true);
    expect(await post(client, `http://hooks.example.com:${receiver.port}/`)).toMatchObject(BLOCKED);
    expect(await post(client, 'http://10.0.0.1/')).toMatchObject(BLOCKED);
    expect(dialled).toEqual([]);
  });
});

it('a name that changes its address between two looks is dialled where it was vetted', async () => {
  const client = clientFor([['127.0.0.1'], ['169.254.169.254']], true);
  const url = `http://hooks.example.com:${receiver.port}/`;
  expect(await post(client, url)).toMatchObject({ outcome: 'answered', status: 204 });
  expect(dialled).toEqual(['127.0.0.1']);
  await client.onApplicationShutdown();
  clients.length = 0;
});

it('a name that was good is refused at the next socket when it is good no more', async () => {
  const addresses = [['127.0.0.1'], ['169.254.169.254']];
  const resolve: Resolve = () => Promise.resolve([{ address: addresses.shift()?.[0] ?? '', family: 4 }]);
  const closing = await Receiver.start((response) => response.writeHead(204, { connection: 'close' }).end());
  const client = new OutboundClient(testSettings({ WEBHOOK_ALLOW_LOOPBACK: true }), { resolve });
  clients.push(client);
  const url = `http://hooks.example.com:${closing.port}/`;
  const outcomes = [await post(client, url), await post(client, url)];
  expect(outcomes).toMatchObject([{ outcome: 'answered' }, BLOCKED]);
  expect(dialled).toEqual(['127.0.0.1']);
  await closing.close();
});

it('a socket that ends up elsewhere than it was sent is closed before anything is said', async () => {
  const client = clientFor([['8.8.8.8']]);
  spies[1]?.mockImplementationOnce(((options: tls.ConnectionOptions) => {
    const socket = net.connect(Number(receiver.port), '127.0.0.1');
    socket.once('connect', () => socket.emit('secureConnect'));
    return Object.assign(socket, { servername: options.servername });
  }) as never);
  const before = receiver.received.length;
  expect(await post(client, 'https://hooks.example.com/')).toMatchObject(BLOCKED);
  expect(receiver.received).toHaveLength(before);
});

it('the environment’s proxy is not asked', async () => {
  const names = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY', 'NODE_USE_ENV_PROXY'];
  names.forEach((name) => (process.env[name] = 'http://127.0.0.1:9'));
  const result = await post(clientFor([['127.0.0.1']], true), receiver.url);
  names.forEach((name) => delete process.env[name]);
  expect(result).toMatchObject({ outcome: 'answered', status: 204 });
});
