import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { secretsOf, toldIn } from './secrets.js';

/** One process of Jest says in a file of its own what it has heard. */
export interface Heard {
  readonly where: string;
  readonly characters: number;
  /** Where a secret was told, with what stood around it; the secret itself is not repeated. */
  readonly leak?: string;
}

const AROUND = 120;
const given = new Set<string>();
const heard = new Map<string, number>();

/** From now on these settings' secrets are listened for. */
export function listenFor(settings: Readonly<Record<string, unknown>>): void {
  secretsOf(settings).forEach((secret) => given.add(secret));
}

/** Something was printed, answered or stored that anyone may read. */
export function hear(where: string, text: string): void {
  heard.set(where, (heard.get(where) ?? 0) + text.length);
  for (const secret of toldIn(text, given)) {
    const place = text.indexOf(secret);
    const around = text.slice(Math.max(0, place - AROUND), place + secret.length + AROUND);
    note({ where, characters: 0, leak: around.replaceAll(secret, `<${secret.slice(0, 6)}…>`) });
  }
}

/** Writes down how much was heard since it was last written down. */
export function noteAll(): void {
  heard.forEach((characters, where) => note({ where, characters }));
  heard.clear();
}

function note(one: Heard): void {
  const folder = process.env['TESSERA_CANARY'];
  if (folder) {
    appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify(one)}\n`);
  }
}
