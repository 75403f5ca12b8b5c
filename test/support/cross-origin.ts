import { chromium } from 'playwright-core';
import { Receiver } from './receiver.js';

/** A page of an origin of its own on this machine. */
export const startPage = (): Promise<Receiver> =>
  Receiver.start((response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<title>A page</title>'));

interface Asking {
  readonly url: string;
  readonly key: string;
  readonly body: object;
}

/** What a script reads of an answer that its browser lets it have; else the error that it gets instead. */
export type Reading = { readonly status: number; readonly requestId: string | null } | string;

/** What each page reads when it posts to the address, one after the other in a real browser. */
export async function postedFrom(pages: readonly string[], asking: Asking, executablePath: string): Promise<Reading[]> {
  // The sandbox needs rights that a container usually lacks; the pages are our own.
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const readings: Reading[] = [];
    for (const page of pages) {
      const tab = await browser.newPage();
      await tab.goto(page);
      readings.push(await tab.evaluate(post, asking));
    }
    return readings;
  } finally {
    await browser.close();
  }
}

/** Runs in the page, where nothing of this file is known. */
async function post({ url, key, body }: Asking): Promise<Reading> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  try {
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: answer.status, requestId: answer.headers.get('x-request-id') };
  } catch (error) {
    return String(error);
  }
}
