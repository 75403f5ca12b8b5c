import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { expect } from '@jest/globals';
import type { EventView } from '../../src/modules/audit/queries/event.view.js';

/** Reads a stream until it holds so many events, or ends; answers them with their ids. */
export async function followStream(url: string, count: number, headers: Record<string, string>) {
  const stop = new AbortController();
  const response = await fetch(url, { headers, signal: stop.signal });
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  let text = '';
  const events = () =>
    [...text.matchAll(/id: (.+)\ndata: (.+)\n\n/g)].map(([, id = '', data = '']) => ({
      id,
      event: JSON.parse(data) as EventView,
    }));
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (events().length >= count) {
      break;
    }
  }
  stop.abort();
  return events();
}

/** Opens a stream, or is refused one, over a connection of its own; `fetch` keeps one open whose body nobody reads. */
export async function openStream(url: string, key: string) {
  const request = get(url, { headers: { authorization: `Bearer ${key}` }, agent: false });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return { status: response.statusCode, response, stop: () => request.destroy() };
}
