import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const COPIED = [
  'src',
  'scripts',
  'migrations',
  'package.json',
  'tsconfig.json',
  '.oxlintrc.json',
  '.dependency-cruiser.cjs',
  'openapi',
];

export interface Output {
  readonly text: string;
  readonly failed: boolean;
}

/** The sources and the tools' settings in a temporary folder, where rules can be broken without anyone else seeing it. */
export class CopiedTree {
  readonly root = mkdtempSync(join(tmpdir(), 'tessera-tree-'));

  constructor() {
    for (const path of COPIED.filter((name) => existsSync(name))) {
      cpSync(path, join(this.root, path), { recursive: true });
    }
    symlinkSync(join(process.cwd(), 'node_modules'), join(this.root, 'node_modules'));
  }

  /** Writes a file; text for a file that exists already is added to its end. */
  plant(path: string, text: string): void {
    const target = join(this.root, path);
    mkdirSync(dirname(target), { recursive: true });
    if (existsSync(target)) {
      appendFileSync(target, `\n${text}`);
    } else {
      writeFileSync(target, text);
    }
  }

  /** Runs a tool of node_modules/.bin under the Node that runs the tests. */
  run(tool: string, ...args: string[]): Promise<Output> {
    const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` };
    return new Promise((resolve) => {
      execFile(
        join(this.root, 'node_modules/.bin', tool),
        args,
        { cwd: this.root, env, maxBuffer: 1 << 28 },
        (error, stdout, stderr) => resolve({ text: stdout || stderr, failed: error !== null }),
      );
    });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
