import { styleText } from 'node:util';
import { createTesseraClient, type TesseraClient } from '../../openapi/index.js';
import { wrongUsage } from './exit-codes.js';
import { patientFetch } from './patient-fetch.js';

export type Style = 'red' | 'green' | 'yellow' | 'bold' | 'dim';

/** Colours a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export const PLAIN: Paint = (_, text) => text;

/** Colours only where somebody looks at them, and not against NO_COLOR. */
export const COLOURED: Paint = (style, text) => styleText(style, text, { stream: process.stdout });

export const DEFAULT_URL = 'http://localhost:3000';

/** Where the service is, and the key to it. */
export function serviceFrom(environment: Readonly<NodeJS.ProcessEnv>): { url: string; key: string } {
  const { TESSERA_URL: url = DEFAULT_URL, TESSERA_API_KEY: key = '' } = environment;
  if (key === '') {
    throw wrongUsage('TESSERA_API_KEY is not set');
  }
  if (!URL.canParse(url) || !/^https?:/.test(url)) {
    throw wrongUsage(`TESSERA_URL must be an address such as ${DEFAULT_URL}`);
  }
  return { url, key };
}

/** A client of that service. */
export const clientFrom = (environment: Readonly<NodeJS.ProcessEnv>): TesseraClient =>
  createTesseraClient({ ...serviceFrom(environment), fetch: patientFetch });

/** How far long work is, on one line of a terminal; a log gets a line for each step. */
export function progress(text: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\u001B[2K${text}` : `${text}\n`);
}

/** Takes the line away again. */
export function progressEnds(): void {
  if (process.stderr.isTTY) {
    process.stderr.write('\r\u001B[2K');
  }
}

/** Work that says nothing itself: after a while people are told that it goes on. */
export async function during<T>(work: Promise<T>, text: string): Promise<T> {
  const start = performance.now();
  const told = setInterval(() => progress(`${text}, ${Math.round((performance.now() - start) / 1_000)} s`), 5_000);
  try {
    return await work;
  } finally {
    clearInterval(told);
    progressEnds();
  }
}
