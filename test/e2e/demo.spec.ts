import { execFile } from 'node:child_process';
import { afterAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import { BOOTSTRAP_KEY } from '../support/settings.js';

const test = await startApp();
afterAll(() => test.close());

/** A process, an embedded database and two imports take their time on a busy machine. */
const PATIENCE_MS = 180_000;

interface Told {
  readonly code: number;
  readonly lines: readonly string[];
  readonly complaint: string;
}

/** Runs the built demo as a process of its own, under the Node that runs the tests. */
function demo(environment: Readonly<Record<string, string>>): Promise<Told> {
  const env = { PATH: process.env['PATH'], ...environment };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['dist/scripts/demo.js'], { env }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, lines: stdout.trimEnd().split('\n'), complaint: stderr });
    });
  });
}

describe('npm run demo', () => {
  it(
    'tells the whole story on a running service, and again',
    async () => {
      const service = { TESSERA_URL: await test.listen(), TESSERA_API_KEY: BOOTSTRAP_KEY };
      for (const telling of [await demo(service), await demo(service)]) {
        expect(telling).toMatchObject({ code: 0, complaint: '' });
        expect(telling.lines.length).toBeGreaterThan(15);
        expect(telling.lines.length).toBeLessThan(30);
        expect(telling.lines.at(-1)).toMatch(/^The hash chains of the log hold/);
      }
    },
    PATIENCE_MS,
  );

  it(
    'starts a service of its own when it is given none',
    async () => {
      const told = await demo({});
      expect(told).toMatchObject({ code: 0, complaint: '' });
    },
    PATIENCE_MS,
  );

  it('fails, and says where, when it is not as told', async () => {
    const reader = await test.given.team('reader', ['read']);
    const told = await demo({ TESSERA_URL: await test.app.getUrl(), TESSERA_API_KEY: reader.key });
    expect(told).toMatchObject({ code: 1, complaint: expect.stringMatching(/^Not as told\. Expected: .*403/) });
  });
});
