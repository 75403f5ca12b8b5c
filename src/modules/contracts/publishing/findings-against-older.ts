import type { EntityManager } from '@mikro-orm/sql';
import type { Engine } from '../../../platform/engine/engine.js';
import { type CompareOptions, type Comparison, isTransitive, type WrittenSide } from '../../../schemas/index.js';
import { Contract } from '../persistence/contract.entity.js';

/**
 * In a transitive mode, adds what the change breaks for versions older than the newest that are not retired.
 * A break that one of the versions since was already published with is settled, and is not asked again.
 */
export async function findingsAgainstOlder(
  em: EntityManager,
  newest: Comparison,
  { after, options }: { readonly after: WrittenSide; readonly options: CompareOptions & { assetId: string } },
  engine: Engine,
): Promise<Comparison> {
  if (!isTransitive(options.mode)) {
    return newest;
  }
  const contracts = await em.find(
    Contract,
    { assetId: options.assetId, status: { $in: ['active', 'deprecated'] } },
    { orderBy: { id: 'desc' } },
  );
  const known = new Set(newest.findings.map(({ fingerprint }) => fingerprint));
  const findings = [...newest.findings];
  for (const contract of contracts.slice(1)) {
    const { schemaFormat: format, schema, guarantees } = contract;
    const older = await engine.compare({ before: { format, schema, guarantees }, after, options });
    settledSince(contracts, contract).forEach((fingerprint) => known.add(fingerprint));
    for (const finding of older.findings) {
      if (finding.breaking && !known.has(finding.fingerprint)) {
        known.add(finding.fingerprint);
        findings.push(finding);
      }
    }
  }
  return findings.length === newest.findings.length
    ? newest
    : { ...newest, breaking: true, change_class: 'major', findings };
}

const settledSince = (contracts: readonly Contract[], since: Contract): string[] =>
  contracts.filter(({ id }) => id > since.id).flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint));
