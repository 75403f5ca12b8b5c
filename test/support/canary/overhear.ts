import { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { afterAll } from '@jest/globals';
import { hear, listenFor, noteAll } from './canary.js';

/** A secret may be cut in two by the end of a chunk. */
const OVERLAP = 200;

type Spawned = ChildProcess & { spawn: (options: { args?: string[]; envPairs?: string[] }) => unknown };

/** The service and its command; a shell of the README shows people the keys that they have made. */
const OURS = /\b(main|worker|tessera|demo)\.js$/;

/** What the test's process prints is heard and not shown; a test that has something to show says it to `console`. */
for (const name of ['stdout', 'stderr'] as const) {
  const write = (chunk: unknown, ...rest: unknown[]): boolean => {
    hear('logs of test processes', typeof chunk === 'string' ? chunk : Buffer.from(chunk as Uint8Array).toString());
    const done = rest.find((one) => typeof one === 'function');
    done?.();
    return true;
  };
  const stream = Object.create(process[name], {
    write: { value: write, writable: true, configurable: true },
  }) as object;
  Object.defineProperty(process, name, { configurable: true, value: stream });
}

/** Processes that tests start are heard too, whoever else reads what they print. */
const prototype = ChildProcess.prototype as Spawned;
const spawn = prototype.spawn;
prototype.spawn = function (this: Spawned, options): unknown {
  const result = spawn.call(this, options);
  const program = options.args?.find((arg) => OURS.test(arg));
  if (program !== undefined) {
    listenFor(Object.fromEntries((options.envPairs ?? []).map(nameAndValue)));
    [this.stdout, this.stderr].forEach((stream) => stream && overhear(stream));
  }
  return result;
};
afterAll(() => {
  prototype.spawn = spawn;
  noteAll();
});

function overhear(stream: Readable): void {
  const push = stream.push.bind(stream);
  let before = '';
  stream.push = (chunk: Buffer | string | null, encoding?: BufferEncoding): boolean => {
    if (chunk !== null) {
      before = before.slice(-OVERLAP) + chunk.toString();
      hear('output of child processes', before);
    }
    return push(chunk, encoding);
  };
}

function nameAndValue(pair: string): [string, string] {
  const end = pair.indexOf('=');
  return [pair.slice(0, end), pair.slice(end + 1)];
}
