import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { fastify } from 'fastify';
import { keepLogContext, traceIdIn } from '../../../../src/platform/logging/log-context.js';
import { loggerFor } from '../../../../src/platform/logging/logger.js';
import { logRequests } from '../../../../src/platform/logging/request-lines.js';
import { testSettings } from '../../../support/settings.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SECRET = 'tess_live_000000000000000000000000';

const lines: string[] = [];
const destination = { write: (line: string) => void lines.push(line) };
const said = (): object[] => lines.splice(0).map((line) => JSON.parse(line) as object);
const logger = await loggerFor(testSettings({ LOG_LEVEL: 'log', LOG_FORMAT: 'json' }), destination);

const server = fastify({ genReqId: () => 'request-1' });
Logger.overrideLogger(logger);
keepLogContext(server);
logRequests(server);
server.get('/teams/:id', async () => {
  await new Promise((resume) => setTimeout(resume, 1));
  new Logger('Thing').warn('half way');
  return 'done';
});
server.get('/health/live', async () => 'alive');
afterAll(() => server.close());

describe('the log in JSON', () => {
  it('has a line for each request, by its route, and on each line its request and its trace', async () => {
    const headers = { traceparent: `00-${TRACE}-00f067aa0ba902b7-01`, authorization: `Bearer ${SECRET}` };
    await server.inject({ url: `/teams/7?key=${SECRET}`, headers });
    const of = { request_id: 'request-1', trace_id: TRACE, service: 'tessera', time: expect.stringMatching(/^2.+Z$/) };
    expect(said()).toEqual([
      expect.objectContaining({ ...of, level: 'warn', context: 'Thing', msg: 'half way' }),
      expect.objectContaining({
        ...of,
        level: 'info',
        context: 'Request',
        method: 'GET',
        route: '/teams/:id',
        status: 200,
        duration_ms: expect.any(Number),
      }),
    ]);
  });

  it('says nothing of who watches, and names no address that leads nowhere', async () => {
    await server.inject('/health/live');
    await server.inject(`/nothing/${SECRET}`);
    expect(said()).toEqual([expect.objectContaining({ route: 'none', status: 404, request_id: 'request-1' })]);
  });

  it('says how the application is put together only to whoever debugs it', () => {
    new Logger('RouterExplorer').log('Mapped {/teams, GET} route');
    new Logger('NestApplication').log('Nest application successfully started');
    expect(said()).toMatchObject([{ context: 'NestApplication' }]);
  });

  it('holds no secret of a message, a stack or a field', () => {
    const broken = new Error(`connect postgresql://tessera:hunter2@db failed for ${SECRET}`);
    const log = new Logger('Thing');
    log.error(broken);
    log.error('it broke', broken.stack);
    log.log({ headers: { authorization: SECRET, 'x-api-key': SECRET, cookie: SECRET }, secret: SECRET });
    log.debug('not at this level');
    const text = lines.join('');
    expect(text).not.toMatch(/hunter2|tess_live_0/);
    expect(said()).toEqual([
      expect.objectContaining({ level: 'error', stack: expect.stringContaining('logger.spec'), context: 'Thing' }),
      expect.objectContaining({ level: 'error', stack: expect.stringContaining('logger.spec'), msg: 'it broke' }),
      expect.objectContaining({ level: 'info', secret: '[redacted]' }),
    ]);
  });
});

describe('the log for people', () => {
  it('says the same in words, without secrets', async () => {
    const text = await loggerFor(testSettings({ LOG_LEVEL: 'log' }));
    const written: string[] = [];
    const stdout = process.stdout.write.bind(process.stdout);
    process.stdout.write = (chunk: unknown) => Boolean(written.push(String(chunk)));
    try {
      Logger.overrideLogger(text);
      await server.inject('/teams/7');
      text.log(`key ${SECRET}`);
    } finally {
      process.stdout.write = stdout;
      Logger.overrideLogger(logger);
    }
    const shown = stripVTControlCharacters(written.join(''));
    expect(shown).toContain('half way (request request-1)');
    expect(shown).toMatch(/method=GET route=\/teams\/:id status=200 duration_ms=[\d.]+ \(request request-1\)/);
    expect(shown).not.toContain(SECRET);
  });
});

it.each([
  [`00-${TRACE}-00f067aa0ba902b7-01`, TRACE],
  [`cc-${TRACE}-00f067aa0ba902b7-01-later`, TRACE],
  [`00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, null],
  [`00-${TRACE}-${'0'.repeat(16)}-01`, null],
  [`ff-${TRACE}-00f067aa0ba902b7-01`, null],
  [`00-${TRACE.toUpperCase()}-00f067aa0ba902b7-01`, null],
  ['x', null],
  [undefined, null],
])('the trace of %s is %s', (header, trace) => {
  expect(traceIdIn(header)).toBe(trace);
});
