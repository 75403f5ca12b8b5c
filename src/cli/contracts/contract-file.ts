import type { Shapes } from '../../../openapi/index.js';
import type { ContentModel, Mode } from '../../schemas/index.js';

/** A team that reads the table, as its file says. */
export interface FileConsumer {
  readonly team: string;
  /** Null is every column. */
  readonly columns: readonly string[] | null;
  readonly purpose?: string;
  readonly strict?: boolean;
}

/** What its file says of the asset, for the day it is made; the service keeps what it has. */
export interface FileRules {
  readonly kind?: string;
  readonly compatibility?: Mode;
  readonly content?: ContentModel;
}

/** A contract as a file: the asset, what publishing takes, and who reads it. */
export interface ContractFile {
  readonly path: string;
  readonly body: Shapes['ImpactItemBody'] & { readonly fqn: string; readonly environment: string };
  readonly rules: FileRules;
  readonly consumers: readonly FileConsumer[];
}
