import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from '../../src/platform/http/openapi-completion.js';
import type { Client } from './client.js';

/** What the document shows for every id; no server has it. */
const SHOWN_ID = '019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e';

interface Body {
  readonly content: Readonly<Record<string, { readonly example?: unknown }>>;
}

/** The bodies that the document shows, to be sent as they stand; only ids are put in place, by the names of their fields. */
export class DocumentExamples {
  readonly #shown: ReadonlyMap<string, { readonly at: string; readonly example: unknown }>;
  readonly #unsent: Set<string>;

  constructor(document: OpenAPIObject) {
    const shown = operationsOf(document).flatMap(({ at, operation }) => {
      const [media] = Object.values((operation.requestBody as Body | undefined)?.content ?? {});
      return media ? [[operation.operationId ?? at, { at, example: media.example }] as const] : [];
    });
    this.#shown = new Map(shown);
    this.#unsent = new Set(this.#shown.keys());
  }

  /** Operations whose example nobody has sent. */
  get unsent(): string[] {
    return [...this.#unsent];
  }

  /** Sends an operation's example; the status has to be this one, and the answer as documented. */
  send<T = { id: string }>(operationId: string, by: Client, status: number, ids: Ids = {}): Promise<T> {
    const { at, example } = this.#shown.get(operationId) ?? { at: '', example: undefined };
    const [method, path = ''] = at
      .replace('/api/v1', '')
      .replace('{id}', ids['id'] ?? SHOWN_ID)
      .split(' ');
    const body = placed(example, ids);
    if (status >= 300 || body === undefined || `${path}${JSON.stringify(body)}`.includes(SHOWN_ID)) {
      throw new Error(`${operationId} has no example, or one with ids that were not given, or should not succeed`);
    }
    this.#unsent.delete(operationId);
    return method === 'PATCH' ? by.patch<T>(path, body, status) : by.post<T>(path, body, status);
  }
}

type Ids = Readonly<Record<string, string>>;

const placed = (example: unknown, ids: Ids): unknown =>
  example === undefined
    ? undefined
    : JSON.parse(JSON.stringify(example), (name, value: unknown) =>
        value === SHOWN_ID ? (ids[name] ?? value) : value,
      );
