import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

export interface Ended {
  readonly code: number;
  readonly printed: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Runs commands of bash as a runner does, each line of which has to succeed. */
export const bash = (script: string, cwd: string, env: Environment): Promise<Ended> =>
  new Promise((answer) => {
    const options = { cwd, env, maxBuffer: 64_000_000 };
    execFile('bash', ['--norc', '-eo', 'pipefail', '-c', script], options, (error, stdout, stderr) => {
      answer({ code: error ? Number(error.code ?? 1) : 0, printed: `${stdout}${stderr}` });
    });
  });

/** The same of a command that only prepares. */
export async function prepared(script: string, cwd: string, env: Environment): Promise<void> {
  const { code, printed } = await bash(script, cwd, env);
  if (code !== 0) {
    throw new Error(`${script} ended with ${code}:\n${printed}`);
  }
}

/** A clone of what is committed here, as others would fetch it. */
export async function cloneOfThis(folder: string, tag: string, env: Environment): Promise<string> {
  const clone = resolve(folder, 'clone');
  await prepared(`git clone --quiet "file://${resolve('.')}" clone && git -C clone tag --force ${tag}`, folder, env);
  return clone;
}
