import type { GuaranteeKind } from './guarantee-kind.js';
import { acceptedValues } from './kinds/accepted-values.js';
import { custom } from './kinds/custom.js';
import { freshness } from './kinds/freshness.js';
import { nullability } from './kinds/nullability.js';
import { relationships } from './kinds/relationships.js';
import { uniqueness } from './kinds/uniqueness.js';
import { volume } from './kinds/volume.js';

/** Every kind of promise beyond the schema. A kind is added here and nowhere else; reading, merging and diff derive from it. */
export const GUARANTEES = {
  freshness,
  volume,
  nullability,
  accepted_values: acceptedValues,
  uniqueness,
  custom,
  relationships,
} as const;

export type GuaranteeKindName = keyof typeof GUARANTEES;

export const GUARANTEE_KINDS = Object.keys(GUARANTEES) as readonly GuaranteeKindName[];

/** The catalogue's line for a kind, whatever its values are; its functions take the values that its own `read` gave. */
export function guaranteeKind(kind: GuaranteeKindName): GuaranteeKind<unknown> {
  return GUARANTEES[kind];
}

export function isGuaranteeKind(name: string): name is GuaranteeKindName {
  return Object.hasOwn(GUARANTEES, name);
}
