import type { EntityManager } from '@mikro-orm/sql';
import { inDialect } from '../../../platform/database/dialect.js';
import { compareVersions, isPrerelease } from '../../../schemas/index.js';
import type { ContractStatus } from '../domain/contract-status.js';
import { VersionUnknown } from '../domain/contract.errors.js';
import { Contract } from './contract.entity.js';

/** What versions an asset ever had, oldest first. */
export interface VersionRow {
  readonly id: string;
  readonly version: string;
  readonly status: ContractStatus;
}

/** Every version of the asset without its schema. Read under the asset's lock when it decides. */
export function versionsOf(em: EntityManager, assetId: string): Promise<VersionRow[]> {
  return em
    .createQueryBuilder(Contract)
    .select(['id', 'version', 'status'])
    .where({ assetId })
    .orderBy({ id: 'asc' })
    .execute('all');
}

const STATE = 'select status, deprecated_at, sunset_at, retired_at from core.contracts where id = ?';

/** What can change of a version, as one text for each state that it passes through; null where there is none. */
export async function stateOf(em: EntityManager, id: string): Promise<string | null> {
  const [row] = await em.execute<object[]>(inDialect(em, STATE), [id]);
  return row ? JSON.stringify(Object.values(row)) : null;
}

/**
 * The newest stable contract whatever its status: what the next change is compared with. Newest by version, since those
 * only rise; ids follow the clocks of the processes that made them, which may differ.
 */
export function newestStable(em: EntityManager, versions: readonly VersionRow[]): Promise<Contract | null> {
  const stable = versions.filter(({ version }) => !isPrerelease(version));
  const base = stable.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1);
  return base ? em.findOneOrFail(Contract, { id: base.id }) : Promise.resolve(null);
}

/** One version of an asset; refuses, naming the field, when there is none. */
export async function contractAt(
  em: EntityManager,
  assetId: string,
  wanted: { version: string; field: string },
): Promise<Contract> {
  const contract = await em.findOne(Contract, { assetId, version: wanted.version });
  if (!contract) {
    throw new VersionUnknown(wanted.version, wanted.field);
  }
  return contract;
}
