import { type Actor, isAdmin } from '../../../platform/auth/actor.js';

/** What holds for a whole import. */
export interface ImportScope {
  readonly by: Actor;
  readonly environment: string;
  readonly project: string;
  /** Owner of what names nobody. */
  readonly defaultOwnerTeamId: string | null;
  readonly dryRun: boolean;
  readonly publish: boolean;
  /** All of it, or none, where consumers have to agree to some. */
  readonly group: boolean;
  /** Sentences for the report; the steps of an import add to it. */
  readonly warnings: string[];
}

/** How guarantees, edges and registrations of this import are known, so that it changes only its own. */
export const sourceOf = ({ project }: Pick<ImportScope, 'project'>): string => `dbt:${project}`;

/** Only an admin imports for other teams. */
export const importsForOthers = ({ by }: Pick<ImportScope, 'by'>): boolean => isAdmin(by);
