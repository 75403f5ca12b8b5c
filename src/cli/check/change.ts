import type { Shapes } from '../../../openapi/index.js';
import type { ContentModel, Mode } from '../../schemas/index.js';

/** A wanted version of one asset, and the file that it was read from. */
export interface Change {
  readonly body: Shapes['ImpactItemBody'] & { readonly fqn: string; readonly environment: string };
  readonly origin: string;
  /** What its asset is judged by where no service knows better. */
  readonly rules: { readonly mode: Mode; readonly content: ContentModel };
  /** A source of a dbt project is built elsewhere: it does not go when it is named no more. */
  readonly isSource: boolean;
}

/** A table by its name and place. */
export interface NamedTable {
  readonly fqn: string;
  readonly environment: string;
  readonly origin: string;
}

/** A dbt project that was read whole, so that what it names no more is gone. */
export interface ReadProject {
  readonly project: string;
  readonly environment: string;
  readonly origin: string;
}

/** Everything that was read. */
export interface Changes {
  readonly wanted: readonly Change[];
  /** What could not be read, by the name it has there. */
  readonly unreadable: readonly { readonly name: string; readonly origin: string; readonly problem: string }[];
  /** Tables of which no column is known, so that there is nothing to compare. */
  readonly skipped: readonly NamedTable[];
  readonly projects: readonly ReadProject[];
}

/** What was read, and what it was before; the tables that were there before only are gone. */
export interface Comparable {
  readonly head: Changes;
  readonly base: Changes | null;
}

/** The name as the service compares it: without quotes and case, in its environment. */
export const keyOf = ({ fqn, environment }: Pick<NamedTable, 'fqn' | 'environment'>): string =>
  `${fqn.replaceAll(/["`]/g, '').toLowerCase()} in ${environment}`;

/** Every table that is named, whether its columns are known or not. */
export const namedIn = ({ wanted, skipped }: Changes): Set<string> =>
  new Set([...wanted.map(({ body }) => body), ...skipped].map(keyOf));

/** The tables that the older state has and the newer one does not; sources go elsewhere. */
export function goneBetween(base: Changes, head: Changes): Change[] {
  const named = namedIn(head);
  return base.wanted.filter(({ body, isSource }) => !isSource && !named.has(keyOf(body)));
}
