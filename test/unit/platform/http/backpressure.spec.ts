import { afterEach, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { fastify } from 'fastify';
import type { Settings } from '../../../../src/platform/config.js';
import { refuseOverload } from '../../../../src/platform/http/backpressure.js';
import { testSettings } from '../../../support/settings.js';

const open: { close: () => Promise<unknown> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serving(settings: Partial<Settings>) {
  const server = fastify();
  open.push(server);
  await refuseOverload(server as unknown as NestFastifyApplication, testSettings(settings));
  ['/teams', '/health/live', '/health/ready', '/metrics'].forEach((path) => server.get(path, async () => 'answered'));
  await server.ready();
  return server;
}

const block = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    // Nothing else runs meanwhile.
  }
};

/** Keeps the loop busy for longer than two samples are apart. */
async function keepBusy(): Promise<void> {
  for (const end = performance.now() + 1_200; performance.now() < end;) {
    block(60);
    await new Promise((resume) => setTimeout(resume, 1));
  }
}

const POSTGRESQL = 'postgresql://127.0.0.1/none';

it('refuses requests while the process lags behind, and always answers who watches it', async () => {
  const server = await serving({ DATABASE_URL: POSTGRESQL, MAX_EVENT_LOOP_DELAY: 20 });
  expect((await server.inject('/teams')).payload).toBe('answered');
  await keepBusy();
  expect((await server.inject('/teams')).json()).toMatchObject({ code: 'service.overloaded' });
  for (const path of ['/health/live', '/health/ready', '/metrics']) {
    expect((await server.inject(path)).payload).toBe('answered');
  }
});

it.each([
  ['where it is told so', { DATABASE_URL: POSTGRESQL, MAX_EVENT_LOOP_DELAY: 0 }],
  ['where the embedded database works on the same loop', { DATABASE_URL: '', MAX_EVENT_LOOP_DELAY: null }],
])('refuses nothing %s', async (_, settings) => {
  expect((await serving(settings)).hasDecorator('isUnderPressure')).toBe(false);
});
