import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { COMMANDS_PAGE, commandsPage } from '../../../scripts/commands-page.js';
import { subcommandsOf, tesseraProgram } from '../../../src/cli/program.js';
import { type Ending, startTessera, tesseraHere } from '../../support/command.js';
import { folderWith } from '../../support/contract-folders.js';

const stranger = await serverThatKnowsNobody();
const contract = { asset: 'shop.core.a', schema_format: 'columns', schema: { columns: [{ name: 'id', type: 'INT' }] } };
const folder = folderWith({ 'a.yaml': contract });
afterAll(() => {
  rmSync(folder, { recursive: true });
  stranger.close();
});

const FILE = join(folder, 'a.yaml');
// No port below 1024 that HTTP clients refuse by themselves.
const DOWN = 'http://127.0.0.1:2';

/** How each subcommand is called as it should be, and how as it should not. */
const CALLS: Readonly<Record<string, { readonly right: readonly string[]; readonly wrong: readonly string[][] }>> = {
  check: {
    right: [FILE],
    wrong: [
      [],
      ['--nope'],
      ['nope.yaml'],
      ['package.json'],
      ['--dbt', 'test'],
      [FILE, '--format', 'pdf'],
      [FILE, '--wait', 'soon'],
      [FILE, '--offline'],
      [FILE, '--offline', '--base', FILE, '--wait', '1m'],
    ],
  },
  impact: { right: [FILE], wrong: [[], [FILE, FILE], ['nope.yaml']] },
  publish: { right: [folder], wrong: [[], ['nope'], ['package.json'], [FILE, FILE]] },
  pull: { right: [folder], wrong: [['a', 'b'], ['--nope']] },
  register: { right: ['shop.core.a'], wrong: [[], ['a', 'b'], ['a', '--columns']] },
  ack: {
    right: ['019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e', 'approved'],
    wrong: [['id'], ['id', 'yes'], ['id', 'blocked'], ['id', 'migrating'], ['id', 'migrating', '--until', 'soon']],
  },
  'can-i-deploy': {
    right: ['shop.core.a', '--from', 'staging', '--to', 'production'],
    wrong: [
      ['shop.core.a', '--to', 'production'],
      ['--from', 'a', '--to', 'b'],
    ],
  },
  'keys create': { right: ['ci'], wrong: [[], ['ci', '--scopes', 'root']] },
  'audit verify': { right: [], wrong: [['nope.ndjson'], ['--key', 'k']] },
  'import dbt': { right: ['test/fixtures/dbt-shop/artifacts/v1'], wrong: [['test'], ['a', 'b']] },
};
const names = subcommandsOf(tesseraProgram()).map(({ words }) => words.join(' '));

const ended = (words: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Ending> =>
  tesseraHere(words, { TESSERA_URL: DOWN, TESSERA_API_KEY: 'a key', ...settings });

/** The same as a process of its own. */
const processEnded = (words: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Ending> =>
  startTessera(words, { TESSERA_URL: DOWN, TESSERA_API_KEY: 'a key', ...settings }).ended;

const oneLineOf = (said: string) => ({
  output: '',
  errors: expect.stringMatching(new RegExp(`^[^\\n]*${said}[^\\n]*\\n$`)),
});

describe('tessera, as a process', () => {
  it.each([
    ['nothing', [], {}, 2],
    ['an unknown command', ['chekc'], {}, 2],
    ['wrong usage', ['check'], {}, 2],
    ['a service that is down', ['audit', 'verify'], {}, 3],
    ['a setting that is none', ['serve'], { PORT: 'none' }, 1],
    ['an argument too many', ['serve', 'here'], {}, 2],
  ] as const)('given %s says so in one line', async (_, words, settings, code) => {
    expect(await processEnded(words, settings)).toEqual({ code, ...oneLineOf('') });
  });

  it('lists every subcommand', async () => {
    const { code, output } = await processEnded(['--help']);
    expect(code).toBe(0);
    expect(names.filter((name) => !output.includes(`\n  ${name.split(' ')[0]}`))).toEqual([]);
  });

  it('is tried with each of its subcommands', () => {
    expect(Object.keys(CALLS).sort()).toEqual(names.filter((name) => name !== 'serve').sort());
  });
});

it('the page of commands says what the code does; if not, run `npm run readme`', () => {
  expect(readFileSync(COMMANDS_PAGE, 'utf8')).toBe(commandsPage());
});

describe.each(Object.entries(CALLS))('tessera %s', (name, { right, wrong }) => {
  const words = name.split(' ');

  it('helps', async () => {
    const { code, output, errors } = await ended([...words, '--help']);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(new RegExp(`^Usage: tessera ${name}`));
    expect(output).toContain('Exit code:');
  });

  it.each(wrong.map((args, at) => [at, args] as const))(
    'given wrong usage %i says what is wrong in one line',
    async (_, args) => {
      expect(await ended([...words, ...args])).toEqual({ code: 2, ...oneLineOf('') });
    },
  );

  it.each([
    ['no key', { TESSERA_API_KEY: '' }, 2, 'TESSERA_API_KEY is not set'],
    ['no address', { TESSERA_URL: 'here' }, 2, 'TESSERA_URL must be an address'],
    ['a wrong key', { TESSERA_URL: `http://127.0.0.1:${portOf(stranger)}` }, 3, 'does not know the key'],
    ['a port that nobody calls', { TESSERA_URL: 'http://127.0.0.1:6000' }, 2, 'the port in TESSERA_URL'],
    ['a service that is down', {}, 3, 'cannot be reached'],
  ])('with %s says so in one line', async (_, settings, code, said) => {
    expect(await ended([...words, ...right], settings)).toEqual({ code, ...oneLineOf(said) });
  });
});

describe('Ctrl-C', () => {
  it.each(['import dbt', 'publish'])('ends tessera %s with 130 and one line', async (name) => {
    const silent = createServer((request) => request.resume());
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    const words = [...name.split(' '), ...(CALLS[name]?.right ?? [])];
    const settings = { TESSERA_URL: `http://127.0.0.1:${portOf(silent)}`, TESSERA_API_KEY: 'a key' };
    const { child, ended: ending } = startTessera(words, settings);
    await once(silent, 'request');
    child.kill('SIGINT');
    expect(await ending).toEqual({ code: 130, ...oneLineOf('interrupted') });
    silent.closeAllConnections();
    silent.close();
  });
});

describe('a service that works for long', () => {
  it('is waited for longer than HTTP clients wait by themselves', async () => {
    const slow = createServer((request, response) => {
      request.resume();
      setTimeout(() => response.writeHead(401).end(), 2_500);
    });
    await once(slow.listen(0, '127.0.0.1'), 'listening');
    const settings = { TESSERA_URL: `http://127.0.0.1:${portOf(slow)}`, TESSERA_API_KEY: 'a key' };
    const NODE_OPTIONS = '--import ./dist/test/support/impatient.js';
    expect(await startTessera(['audit', 'verify'], { ...settings, NODE_OPTIONS }).ended).toEqual({
      code: 3,
      ...oneLineOf('does not know the key'),
    });
    slow.closeAllConnections();
    slow.close();
  });
});

async function serverThatKnowsNobody(): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(401, { 'content-type': 'application/problem+json' }).end('{"code":"auth.unknown","detail":"?"}');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
