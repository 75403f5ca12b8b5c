import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { type AddressInfo, Server as NetServer } from 'node:net';
import { nextTick } from 'node:process';
import { expect, it } from '@jest/globals';
import { takeWhoWaits } from '../../../../src/platform/health/draining.js';

const IN_LINE = 40;

const ask = (port: number): Promise<string> =>
  new Promise((resolve) => {
    request({ host: '127.0.0.1', port, agent: false }, (answer) => resolve(`answered ${answer.statusCode}`))
      .on('error', ({ message }) => resolve(message))
      .end();
  });

it('a server that listens no more answers all whose connections the kernel had accepted for it', async () => {
  const server = createServer((_, response) => response.writeHead(204).end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const answers = Array.from({ length: IN_LINE }, () => ask(port));
  await new Promise<void>((resume) => nextTick(resume));

  await takeWhoWaits(server);
  NetServer.prototype.close.call(server);

  expect(await Promise.all(answers)).toEqual(answers.map(() => 'answered 204'));
  expect(await ask(port)).toContain('ECONNREFUSED');
  expect(server.listenerCount('connection')).toBe(1);
});
