import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { OutboundClient, type OutboundLimits } from '../../../../src/platform/outbound/outbound-client.js';
import { Authority } from '../../../support/certificates.js';
import { type Answer, Receiver } from '../../../support/receiver.js';
import { testSettings } from '../../../support/settings.js';

const LOOPBACK = [{ address: '127.0.0.1', family: 4 }];
const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

function clientWith(limits: OutboundLimits = {}): OutboundClient {
  const client = new OutboundClient(testSettings({ WEBHOOK_ALLOW_LOOPBACK: true }), {
    resolve: () => Promise.resolve(LOOPBACK),
    ...limits,
  });
  opened.push({ close: () => client.onApplicationShutdown() });
  return client;
}

async function receiverThat(answer?: Answer): Promise<Receiver> {
  const receiver = await Receiver.start(answer);
  opened.push(receiver);
  return receiver;
}

/** A receiver that answers, sent one request. */
async function postTo(answer: Answer, limits: OutboundLimits = {}) {
  const receiver = await receiverThat(answer);
  const result = await clientWith(limits).post({ url: `${receiver.url}/hook`, headers: {}, body: '{}' });
  return { result, receiver };
}

const statusAnd =
  (status: number, headers: Record<string, string> = {}, body = ''): Answer =>
  (response) =>
    response.writeHead(status, headers).end(body);

/** Writes a byte every so often for as long as somebody listens. */
function drip(response: ServerResponse, byte: string): void {
  const timer = setInterval(() => response.write(byte), 20);
  response.on('close', () => clearInterval(timer));
}

describe('a request', () => {
  it('carries exactly the given bytes, path and headers, and asks for no compression', async () => {
    const receiver = await receiverThat();
    const body = JSON.stringify({ text: 'Ünïcödé 🧵' });
    const headers = { 'content-type': 'application/json', 'webhook-id': 'x' };
    await clientWith().post({ url: `${receiver.url}/hook?a=1&b=%20`, headers, body });
    expect(receiver.received).toMatchObject([{ method: 'POST', path: '/hook?a=1&b=%20', body, headers }]);
    expect(receiver.received[0]?.headers).toMatchObject({ 'accept-encoding': 'identity', 'user-agent': 'Tessera' });
  });

  it('reuses a socket', async () => {
    const receiver = await receiverThat(statusAnd(200, {}, 'ok'));
    const client = clientWith();
    for (let round = 0; round < 5; round += 1) {
      await client.post({ url: receiver.url, headers: {}, body: '{}' });
    }
    expect([receiver.received.length, receiver.connections < 3]).toEqual([5, true]);
  });

  it('has no place for another header line, neither in the URL nor in a value', async () => {
    const receiver = await receiverThat();
    const client = clientWith();
    await client.post({ url: `${receiver.url}/a\r\nx-injected: 1`, headers: {}, body: '' });
    expect(receiver.received).toMatchObject([{ path: '/ax-injected:%201' }]);
    const refused = await client.post({ url: receiver.url, headers: { 'x-a': 'b\r\nx-injected: 1' }, body: '' });
    expect(refused).toMatchObject({ outcome: 'failed', errorClass: 'blocked' });
    expect(receiver.received).toHaveLength(1);
  });
});

describe('an answer', () => {
  it.each([200, 204, 404, 410, 429, 503])('of %d is handed on as it is', async (status) => {
    const { result } = await postTo(statusAnd(status, { 'retry-after': '7' }, status === 204 ? '' : 'said why'));
    expect(result).toMatchObject({ outcome: 'answered', status, retryAfter: '7' });
    expect(result).toHaveProperty('snippet', status === 204 ? '' : 'said why');
  });

  it.each([301, 302, 303, 307, 308])('that redirects (%d) is not followed', async (status) => {
    const elsewhere = await receiverThat();
    const { result } = await postTo(statusAnd(status, { location: elsewhere.url }));
    expect(result).toMatchObject({ outcome: 'answered', status });
    expect(elsewhere.connections).toBe(0);
  });

  it('of ten megabytes is left off after the first kilobytes, and its socket with it', async () => {
    let sent = 0;
    const { result, receiver } = await postTo((response) => {
      const chunk = Buffer.alloc(65_536, 'x');
      const more = (): void => {
        while (sent < 10_485_760 && !response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) {
            response.once('drain', more);
            return;
          }
        }
        response.end();
      };
      response.writeHead(200);
      more();
    });
    expect(result).toMatchObject({ outcome: 'answered', status: 200, snippet: 'x'.repeat(1_000) });
    await receiver.close();
    opened.splice(opened.indexOf(receiver), 1);
    expect(sent).toBeLessThan(10_485_760);
  });

  it('that claims to be compressed is not inflated', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const { result } = await postTo((response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    expect(result).toMatchObject({ outcome: 'answered', status: 200 });
    expect(result.durationMs).toBeLessThan(5_000);
    expect(result).toHaveProperty('snippet', expect.not.stringMatching(/^\s*$/));
  });

  it('is shown without control characters and in whole characters', async () => {
    const { result } = await postTo(statusAnd(200, {}, `a\u0000\u001b[31m\r\nb\u009f${'🧵'.repeat(600)}`));
    const { snippet } = result as { snippet: string };
    expect(snippet.startsWith('a [31m b 🧵')).toBe(true);
    expect([snippet.length <= 1_000, snippet.isWellFormed()]).toEqual([true, true]);
  });

  it('whose body drips is cut off in time, and its status stands', async () => {
    const { result } = await postTo((response) => drip(response.writeHead(200), 'x'), { totalMs: 300 });
    expect(result).toMatchObject({ outcome: 'answered', status: 200, snippet: expect.stringMatching(/^x+$/) });
  });
});

describe('a receiver', () => {
  it('whose head drips is cut off in time', async () => {
    const { result } = await postTo((response) => drip(response.socket as never, 'H'), { totalMs: 300 });
    expect(result).toMatchObject({ outcome: 'failed', errorClass: expect.stringMatching(/timeout|invalid_response/) });
  });

  it('that says nothing is cut off in time', async () => {
    const { result } = await postTo(() => {}, { totalMs: 300 });
    expect(result).toMatchObject({ outcome: 'failed', errorClass: 'timeout' });
  });

  it('that hangs up has reset the connection', async () => {
    const { result } = await postTo((response) => response.socket?.destroy());
    expect(result).toMatchObject({ outcome: 'failed', errorClass: 'reset' });
  });

  it('that does not speak HTTP gives an invalid response', async () => {
    const { result } = await postTo((response) => response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n'));
    expect(result).toMatchObject({ outcome: 'failed', errorClass: 'invalid_response' });
  });

  it('that sends a head without end gives an invalid response', async () => {
    const { result } = await postTo((response) => response.socket?.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(90_000)}`));
    expect(result).toMatchObject({ outcome: 'failed', errorClass: 'invalid_response' });
  });

  it('that is not there refuses the connection', async () => {
    const receiver = await Receiver.start();
    await receiver.close();
    const result = await clientWith().post({ url: receiver.url, headers: {}, body: '' });
    expect(result).toMatchObject({ outcome: 'failed', errorClass: 'connect' });
  });

  it.each([
    ['does not exist', () => Promise.resolve([])],
    ['cannot be looked up', () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))],
  ])('whose name %s is told apart', async (_, resolve) => {
    const result = await clientWith({ resolve }).post({ url: 'http://hooks.example.com/', headers: {}, body: '' });
    expect(result).toMatchObject({ outcome: 'failed', errorClass: 'dns' });
  });

  it('whose name is never answered for is given up like one that is not reached', async () => {
    const client = clientWith({ resolve: () => new Promise(() => {}), connectMs: 300 });
    const result = await client.post({ url: 'http://hooks.example.com/', headers: {}, body: '' });
    expect(result).toMatchObject({ outcome: 'failed', errorClass: 'timeout' });
  });
});

describe('TLS', () => {
  const authority = new Authority();
  const HOST = 'hooks.example.com';
  const servers = {
    good: authority.certify(HOST),
    expired: authority.certify(HOST, Date.now() - 1_000),
    'of another host': authority.certify('other.example.com'),
    'of another authority': new Authority().certify(HOST),
  };

  async function postOver(identity: keyof typeof servers) {
    const receiver = await Receiver.start(undefined, servers[identity]);
    opened.push(receiver);
    const url = `https://${HOST}:${receiver.port}/hook`;
    const result = await clientWith({ ca: authority.cert }).post({ url, headers: {}, body: '{}' });
    return { result, receiver };
  }

  it('with a good certificate delivers, to the name and at the vetted address', async () => {
    const { result, receiver } = await postOver('good');
    expect(result).toMatchObject({ outcome: 'answered', status: 204 });
    expect(receiver.received[0]?.headers.host).toBe(`${HOST}:${receiver.port}`);
  });

  it.each(['expired', 'of another host', 'of another authority'] as const)(
    'with a certificate %s sends nothing, whatever the environment says',
    async (identity) => {
      process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
      const { result, receiver } = await postOver(identity);
      expect(result).toMatchObject({ outcome: 'failed', errorClass: 'tls' });
      expect(receiver.received).toEqual([]);
    },
  );

  afterAll(() => {
    delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
  });
});
