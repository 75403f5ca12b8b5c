import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { subcommandsOf, tesseraProgram } from '../../../src/cli/program.js';
import { startTessera } from '../../support/command.js';
import { folderWith } from '../../support/contract-folders.js';

const stranger = await serverThatKnowsNobody();
const contract = { asset: 'shop.core.a', schema_format: 'columns', schema: { columns: [{ name: 'id', type: 'INT' }] } };
const folder = folderWith({ 'a.yaml': contract });
afterAll(() => {
  rmSync(folder, { recursive: true });
  stranger.close();
});

const FILE = join(folder, 'a.yaml');
const DOWN = 'http://127.0.0.1:1';

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
  'import dbt': { right: ['test/fixtures/dbt-shop/artifacts/v1'], wrong: [['test'], ['a', 'b']] },
};
const names = subcommandsOf(tesseraProgram()).map(({ words }) => words.join(' '));

async function ended(words: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  return startTessera(words, { TESSERA_URL: DOWN, TESSERA_API_KEY: 'a key', ...settings }).ended;
}

const oneLineOf = (said: string) => ({
  output: '',
  errors: expect.stringMatching(new RegExp(`^[^\\n]*${said}[^\\n]*\\n$`)),
});

describe('tessera', () => {
  it.each([
    ['nothing', []],
    ['an unknown command', ['chekc']],
  ])('given %s says so in one line and ends with 2', async (_, words) => {
    expect(await ended(words)).toEqual({ code: 2, ...oneLineOf('') });
  });

  it('lists every subcommand', async () => {
    const { code, output } = await ended(['--help']);
    expect(code).toBe(0);
    expect(names.filter((name) => !output.includes(`\n  ${name.split(' ')[0]}`))).toEqual([]);
  });

  it('is tried with each of its subcommands', () => {
    expect(Object.keys(CALLS).sort()).toEqual(names.filter((name) => name !== 'serve').sort());
  });
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
    ['a service that is down', {}, 3, 'cannot be reached'],
  ])('with %s says so in one line', async (_, settings, code, said) => {
    expect(await ended([...words, ...right], settings)).toEqual({ code, ...oneLineOf(said) });
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
