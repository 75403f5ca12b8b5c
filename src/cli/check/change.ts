import type { Shapes } from '../../../openapi/index.js';

/** A wanted version of one asset, and the file that it was read from. */
export interface Change {
  readonly body: Shapes['ImpactItemBody'] & { readonly fqn: string };
  readonly origin: string;
}

/** Everything that was read. */
export interface Changes {
  readonly wanted: readonly Change[];
  /** What could not be read, by the name it has there. */
  readonly unreadable: readonly { readonly name: string; readonly origin: string; readonly problem: string }[];
  /** Tables of which no column is known, so that there is nothing to compare. */
  readonly skipped: readonly string[];
}
