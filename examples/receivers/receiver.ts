/**
 * Receives webhooks of Tessera and checks that they are genuine, with nothing but Node.
 * WEBHOOK_SECRET=whsec_… PORT=9000 node receiver.js
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';

const SECRET = process.env['WEBHOOK_SECRET'] ?? '';
const TOLERANCE_SECONDS = 300;

/** Ids that were handled. A real receiver keeps them with its data: a delivery can come more than once. */
const seen = new Set<string>();

/** The signature covers id, time and body. During a change of secrets there are several; one that fits is enough. */
function isGenuine(headers: IncomingHttpHeaders, body: Buffer): boolean {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    String(headers[name] ?? ''),
  );
  if (!id || !timestamp || !signatures || !(Math.abs(Date.now() / 1_000 - Number(timestamp)) <= TOLERANCE_SECONDS)) {
    return false;
  }
  const key = Buffer.from(SECRET.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
  return signatures.split(' ').some((signature) => {
    const given = Buffer.from(signature.replace(/^v1,/, ''), 'base64');
    return signature.startsWith('v1,') && given.length === expected.length && timingSafeEqual(given, expected);
  });
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks);
    if (!isGenuine(request.headers, body)) {
      response.writeHead(400).end('the signature does not fit');
      return;
    }
    const id = String(request.headers['webhook-id']);
    if (!seen.has(id)) {
      seen.add(id);
      const { type } = JSON.parse(body.toString()) as { type: string };
      process.stdout.write(`${id} ${type}\n`);
    }
    // Answer quickly, and do what takes long afterwards: fifteen seconds is all there is.
    response.writeHead(204).end();
  });
});

server.listen(Number(process.env['PORT'] ?? 9_000), '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`listening ${typeof address === 'object' ? address?.port : ''}\n`);
});
