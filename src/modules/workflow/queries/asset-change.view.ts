import type { AssetChange } from '../../assets/index.js';

/** A proposed change of an asset, in the names that the API has for its fields. */
export function assetChangeView(change: AssetChange): Record<string, unknown> {
  if (change.kind === 'remove') {
    return {};
  }
  if (change.kind === 'retire') {
    const { contractId, version, to, sunsetAt, reason } = change;
    return { contract_id: contractId, version, status: to, sunset_at: sunsetAt, reason };
  }
  return Object.fromEntries(Object.entries(change.changes).map(([name, value]) => [snakeCase(name), value]));
}

const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
