import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Stands in front of a server, and can be a link that takes everything and brings nothing. */
export class Proxy {
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  #dark = false;

  private constructor(
    private readonly server: Server,
    private readonly target: number,
  ) {}

  static async start(target: number): Promise<Proxy> {
    const server = createServer((socket) => proxy.accept(socket)).listen(0, '127.0.0.1');
    const proxy = new Proxy(server, target);
    await once(server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** From now on nothing passes, and nobody is told: neither on open connections nor on new ones. */
  darken(): void {
    this.#dark = true;
    this.#pairs.forEach((pair) => pair.forEach((socket) => socket.unpipe().resume()));
  }

  /** New connections work; those from before stay dead, as when a firewall has forgotten them. */
  lighten(): void {
    this.#dark = false;
  }

  close(): void {
    this.server.close();
    this.#pairs.forEach((pair) => pair.forEach((socket) => socket.destroy()));
  }

  private accept(near: Socket): void {
    const far = connect(this.target, '127.0.0.1');
    const pair = [near, far] as const;
    this.#pairs.add(pair);
    pair.forEach((socket, place) => {
      socket.on('error', () => {});
      socket.on('close', () => {
        this.#pairs.delete(pair);
        pair[1 - place]?.destroy();
      });
    });
    if (this.#dark) {
      near.resume();
    } else {
      near.pipe(far).pipe(near);
    }
  }
}
