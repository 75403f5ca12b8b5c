import { createHash } from 'node:crypto';
import { canonicalJson } from '../kernel/canonical-json.js';
import type { FindingKind, FindingScope } from './finding-kinds.js';

export interface Fingerprinted {
  readonly assetId: string | null;
  readonly scope: FindingScope;
  readonly path: string;
  readonly kind: FindingKind;
  readonly keyword: string | null;
  /** What the column becomes: the values gained or lost for a set, else the new value. */
  readonly outcome: unknown;
}

/** What consent is bound to: never prose, order, annotations or the value that was there before. */
export function fingerprintOf({ assetId, scope, path, kind, keyword, outcome }: Fingerprinted): string {
  return createHash('sha256')
    .update(canonicalJson([assetId, scope, path, kind, keyword, outcome ?? null]))
    .digest('hex');
}
