import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { Identity } from './certificates.js';

/** A request as the receiver got it. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What is answered; 204 when nothing is said. */
export type Answer = (response: ServerResponse, request: Received) => void;

/** Somebody's server on this machine: it writes down what it is sent, and answers as the test wants it to. */
export class Receiver {
  readonly received: Received[] = [];
  /** Sockets that were opened to it. */
  connections = 0;

  private constructor(
    private readonly server: Server & { closeAllConnections(): void },
    readonly url: string,
  ) {
    server.on('connection', () => (this.connections += 1));
  }

  /** Listens on a free port; with an identity it speaks TLS. */
  static async start(answer: Answer = (response) => response.writeHead(204).end(), identity?: Identity) {
    const answerOne = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const received = await read(request);
      receiver.received.push(received);
      answer(response, received);
    };
    const handle = (request: IncomingMessage, response: ServerResponse): void => void answerOne(request, response);
    const server = identity ? createTlsServer(identity, handle) : createServer(handle);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const receiver = new Receiver(server, `${identity ? 'https' : 'http'}://127.0.0.1:${port}`);
    return receiver;
  }

  get port(): string {
    return new URL(this.url).port;
  }

  /** Which of the requests a receiver with this secret takes for genuine. */
  verifiedBy(secret: string): boolean[] {
    return this.received.map(({ body, headers }) => {
      try {
        return Boolean(new Webhook(secret).verify(body, headers as Record<string, string>));
      } catch {
        return false;
      }
    });
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }
}

async function read(request: IncomingMessage): Promise<Received> {
  const { method = '', url: path = '', headers } = request;
  const body = Buffer.concat((await request.toArray()) as Uint8Array[]).toString();
  return { method, path, headers, body };
}
