import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { hear } from './canary/canary.js';
import { undocumented } from './conformity.js';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/**
 * Calls the API below `/api/v1`. Fails with the whole answer when its status is not the expected one,
 * and when the answer is not what the OpenAPI document says.
 */
export class Client {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly key: string | null,
  ) {}

  /** The same API under another key; `null` presents none. */
  as(key: string | null): Client {
    return new Client(this.app, key);
  }

  get<T = Problem>(path: string, expected = 200): Promise<T> {
    return this.call<T>('GET', path, undefined, expected);
  }

  post<T = Problem>(path: string, body: unknown, expected: number): Promise<T> {
    return this.call<T>('POST', path, body, expected);
  }

  patch<T = Problem>(path: string, body: unknown, expected = 200): Promise<T> {
    return this.call<T>('PATCH', path, body, expected);
  }

  delete<T = Problem>(path: string, expected = 204): Promise<T> {
    return this.call<T>('DELETE', path, undefined, expected);
  }

  /** The answer as it is on the wire; the path is taken whole. */
  async send({ headers = {}, ...request }: InjectOptions): Promise<LightMyRequestResponse> {
    const answer = await this.app.inject({ ...request, headers: { ...this.authorization(), ...headers } });
    // A secret is told once, to whoever had it made.
    if (request.method === 'GET' || answer.statusCode >= 400) {
      hear('reads and refusals', answer.payload);
    }
    return answer;
  }

  private async call<T>(method: Method, path: string, body: unknown, expected: number): Promise<T> {
    const response = await this.send({
      method,
      url: `/api/v1${path}`,
      ...(body === undefined ? {} : { payload: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (response.statusCode !== expected) {
      throw new Error(`${method} ${path}: expected ${expected}, got ${response.statusCode} ${response.payload}`);
    }
    const answer = response.payload === '' ? undefined : response.json<T>();
    const fault = undocumented({ method, path: `/api/v1${path.split('?')[0]}`, status: expected, body: answer });
    if (fault !== null) {
      throw new Error(fault);
    }
    return answer as T;
  }

  private authorization(): Record<string, string> {
    return this.key === null ? {} : { authorization: `Bearer ${this.key}` };
  }
}

/** What a refusal looks like to a client. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly request_id: string;
  readonly errors: readonly { readonly pointer: string; readonly message: string }[];
  readonly details: Readonly<Record<string, unknown>>;
}
