import { assetFinding, type Finding } from '../../../schemas/index.js';
import type { AssetFacts } from './asset.events.js';
import { foldFqn } from './fqn.js';
import { isLoosening, type JudgingRules } from './loosening.js';

/** An asset as far as it changes: what its owner decides of it. */
export type ChangingAsset = Omit<AssetFacts, keyof JudgingRules> & JudgingRules;

/** New values of some of an asset's fields. */
export type AssetChanges = Partial<Omit<ChangingAsset, 'id'>>;

/** A change of an asset itself that takes something from whoever reads it, so that it takes their consent. */
export type AssetChange =
  | { readonly kind: 'remove' }
  | { readonly kind: 'move' | 'loosen'; readonly changes: AssetChanges }
  | {
      readonly kind: 'retire';
      readonly contractId: string;
      readonly version: string;
      /** Where the version stands now. */
      readonly from: 'active' | 'deprecated';
      readonly to: 'deprecated' | 'retired';
      /** RFC 3339; a deprecated version is not retired before. */
      readonly sunsetAt: string | null;
      readonly reason: string | null;
    };

/** What new values take from readers; null when they take nothing. A move that also loosens is a move. */
export function lossIn(asset: ChangingAsset, changes: AssetChanges): 'move' | 'loosen' | null {
  const after = { ...asset, ...changes };
  // Another spelling of the same name is no move.
  const moves =
    foldFqn(after.fqn) !== foldFqn(asset.fqn) || after.environment !== asset.environment || after.kind !== asset.kind;
  return moves ? 'move' : isLoosening(asset, after) ? 'loosen' : null;
}

/** The findings to which readers have to consent before the change is applied. */
export function findingsOfChange(asset: ChangingAsset, change: AssetChange): Finding[] {
  const { id: assetId, compatibility: mode } = asset;
  if (change.kind === 'remove') {
    return [assetFinding({ assetId, mode, kind: 'asset_removed', before: nameOf(asset), after: null })];
  }
  if (change.kind === 'retire') {
    const { version, from, to } = change;
    const [before, after] = [
      { version, status: from },
      { version, status: to },
    ];
    return [assetFinding({ assetId, mode, kind: 'asset_retired', before, after })];
  }
  const after = { ...asset, ...change.changes };
  return [
    ...(lossIn(asset, change.changes) === 'move'
      ? [assetFinding({ assetId, mode, kind: 'asset_moved', before: nameOf(asset), after: nameOf(after) })]
      : []),
    ...(isLoosening(asset, after)
      ? [assetFinding({ assetId, mode, kind: 'mode_loosened', before: rulesOf(asset), after: rulesOf(after) })]
      : []),
  ];
}

const nameOf = ({ fqn, environment, kind }: ChangingAsset) => ({ fqn, environment, kind });

const rulesOf = ({ compatibility, content }: ChangingAsset) => ({ compatibility, content });
