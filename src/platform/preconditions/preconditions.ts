import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor.js';
import { entityTagOf, isAmong } from './entity-tag.js';
import { PreconditionFailed } from './precondition.errors.js';

/** Locks a thing as commands lock it, then answers it as its GET route shows it; null where there is none yet. */
export type LockedReading = (em: EntityManager, by: Actor, id: string) => Promise<unknown>;

/** What `If-Match` can be held against, by the first word of the path; modules say so for what is theirs. */
@Injectable()
export class Preconditions {
  readonly #readings = new Map<string, LockedReading>();

  register(readings: Readonly<Record<string, LockedReading>>): void {
    for (const [thing, reading] of Object.entries(readings)) {
      this.#readings.set(thing, reading);
    }
  }

  /** Refuses unless the thing is as one of the tags says, and keeps it so until the transaction ends. */
  async hold(em: EntityManager, by: Actor, target: Target, tags: '*' | readonly string[]): Promise<void> {
    const reading = this.#readings.get(target.thing);
    const shown = reading && target.id !== null ? await reading(em, by, target.id) : null;
    const current = shown === null ? null : entityTagOf(JSON.stringify(shown));
    if (current === null || !isAmong(current, tags)) {
      throw new PreconditionFailed(current);
    }
  }
}

interface Target {
  readonly thing: string;
  readonly id: string | null;
}

/** What a request is about. A publish is about the asset's active contract, whose place the new version takes. */
export function targetOf(method: string, route: string, id: string | null): Target {
  const [thing = '', , part] = route.replace(/^\/api\/v1\//, '').split('/');
  return { thing: method === 'POST' && thing === 'assets' && part === 'contracts' ? 'active-contract' : thing, id };
}
