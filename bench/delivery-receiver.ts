import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A receiver as a process of its own: it answers all but `/dead`, counts, and remembers when each numbered event came. */
let count = 0;
let arrivals: Record<string, number> = {};
const server = createServer((request, response) => {
  const at = performance.timeOrigin + performance.now();
  if (request.url === '/dead') {
    request.resume();
    return;
  }
  let body = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    count += 1;
    const number = /"number":(\d+)/.exec(body)?.[1];
    if (number !== undefined) {
      arrivals[number] ??= at;
    }
    response.writeHead(204).end();
  });
}).listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});

process.on('message', () => {
  process.send?.({ count, arrivals });
  count = 0;
  arrivals = {};
});
