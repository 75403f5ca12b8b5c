import type { EntityManager } from '@mikro-orm/sql';
import { declaresPath, nearestName, parseSchema } from '../../../schemas/index.js';
import type { Asset } from '../../assets/index.js';
import { Contract } from '../../contracts/index.js';
import { ColumnUnknown, PinUnknown } from '../domain/registration.errors.js';

/** The asset's active contract, on which a registration stands; null before the first publish. */
function activeContractOf(em: EntityManager, { activeContractId }: Asset): Promise<Contract | null> {
  return activeContractId === null ? Promise.resolve(null) : em.findOneOrFail(Contract, { id: activeContractId });
}

/**
 * The version a registration stands on: the one it is pinned to, else the active one. Refuses a new pin to a version that
 * nobody can stand on; one that it has already stays, whatever became of its version.
 */
export async function contractUnder(
  em: EntityManager,
  asset: Asset,
  { pinned, before }: { pinned: string | null; before: string | null },
): Promise<Contract | null> {
  if (pinned === null) {
    return activeContractOf(em, asset);
  }
  const contract = await em.findOne(Contract, { assetId: asset.id, version: pinned });
  const canStandOn = contract?.status === 'active' || contract?.status === 'deprecated' || pinned === before;
  if (!canStandOn) {
    throw new PinUnknown(pinned);
  }
  return contract;
}

/** What a registration keeps of the version it stands on. */
export const standingOn = (contract: Contract | null) => ({
  contractId: contract?.id ?? null,
  contractVersion: contract?.version ?? null,
});

/** Refuses columns that the contract does not declare, with the nearest name it does. Before the first contract all pass. */
export function refuseUnknownColumns(contract: Contract | null, columns: readonly string[] | null): void {
  if (contract === null || columns === null) {
    return;
  }
  const isKnown = declaredBy(contract, columns);
  for (const [index, column] of columns.entries()) {
    if (!isKnown(column)) {
      throw new ColumnUnknown(index, column, nearestName(column, contract.columns));
    }
  }
}

/** The columns that the contract declares, and those that it does not. Before the first contract all count as known. */
export function splitColumns(
  contract: Contract | null,
  columns: string[] | null,
): { known: string[] | null; missing: string[] } {
  if (contract === null || columns === null) {
    return { known: columns, missing: [] };
  }
  const isKnown = declaredBy(contract, columns);
  return { known: columns.filter(isKnown), missing: columns.filter((column) => !isKnown(column)) };
}

/** Whether the contract declares a column. Its schema is read only where some are not among its top-level names. */
function declaredBy(contract: Contract, asked: readonly string[]): (column: string) => boolean {
  const names = new Set(contract.columns);
  if (asked.every((column) => names.has(column) && !column.startsWith('/'))) {
    return () => true;
  }
  const schema = parseSchema(contract.schemaFormat, contract.schema);
  return (column) => declaresPath(schema, column);
}
