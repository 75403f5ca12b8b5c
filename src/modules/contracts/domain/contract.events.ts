import type { DomainEvent } from '../../../kernel/domain-event.js';
import type { Affected } from '../../../kernel/told-to.js';
import type { ChangeClass, Finding } from '../../../schemas/index.js';

interface ContractFacts {
  readonly id: string;
  readonly assetId: string;
  readonly version: string;
  readonly status: string;
  readonly schemaFormat: string;
  readonly guarantees: unknown;
  readonly changeClass: ChangeClass | 'initial';
  readonly findings: readonly Finding[];
  readonly notes: string | null;
  readonly forced: boolean;
  readonly forceReason: string | null;
  readonly proposalId: string | null;
  readonly publishedByTeamId: string;
}

interface Publishing {
  readonly fqn: string;
  readonly schemaDigest: string;
  readonly audience: readonly string[];
  /** What anyone is told of, and which of it each team. */
  readonly findings: readonly Finding[];
  readonly affected: Readonly<Record<string, Affected>>;
  /** The version whose place it takes, told of in an event of its own. */
  readonly replaces: Pick<ContractFacts, 'id' | 'version'> | null;
  /** Who consented by what it requires. */
  readonly consentedTeamIds: readonly string[];
}

/** A version became one that consumers can read. The schema itself stays in the contract; its digest is here. */
export function contractPublished(
  contract: ContractFacts,
  { fqn, schemaDigest, audience, findings, affected, replaces, consentedTeamIds }: Publishing,
): DomainEvent {
  const { id, assetId, version, status, changeClass, forced, forceReason, proposalId, publishedByTeamId } = contract;
  return {
    action: 'contract.published',
    entityType: 'contract',
    entityId: id,
    assetId,
    teamId: publishedByTeamId,
    audience,
    after: {
      version,
      status,
      schema_format: contract.schemaFormat,
      schema_sha256: schemaDigest,
      guarantees: contract.guarantees,
      change_class: changeClass,
      forced,
      force_reason: forceReason,
      proposal_id: proposalId,
      findings: contract.findings.map(({ fingerprint }) => fingerprint),
      consented_by_requirement_team_ids: consentedTeamIds,
    },
    data: {
      contract_id: id,
      asset_id: assetId,
      asset_fqn: fqn,
      version,
      change_class: changeClass,
      forced,
      notes: contract.notes,
      replaces: replaces && { contract_id: replaces.id, version: replaces.version },
      findings: findings.map(summary),
      affected,
    },
    onBehalfOf: publishedByTeamId,
  };
}

/** A column is announced to go away, or on other terms; its readers hear of it. */
export const columnDeprecated = (
  { id, assetId, version, publishedByTeamId }: ContractFacts,
  { path, subjects, before, after, message }: Finding,
  { fqn, audience }: Pick<Publishing, 'fqn' | 'audience'>,
): DomainEvent => ({
  action: 'column.deprecated',
  entityType: 'column',
  entityId: `${assetId}${path}`,
  assetId,
  teamId: publishedByTeamId,
  audience,
  before,
  after,
  data: { contract_id: id, asset_id: assetId, asset_fqn: fqn, version, columns: subjects, message, terms: after },
  onBehalfOf: publishedByTeamId,
});

/** A newer version took its place; it stays readable. Whoever read it hears of it. */
export const contractDeprecated = (
  contract: Pick<ContractFacts, 'id' | 'assetId' | 'version' | 'publishedByTeamId'>,
  { replacedBy, fqn, audience }: Pick<Publishing, 'fqn' | 'audience'> & { readonly replacedBy: string },
): DomainEvent => ({
  action: 'contract.deprecated',
  entityType: 'contract',
  entityId: contract.id,
  assetId: contract.assetId,
  teamId: contract.publishedByTeamId,
  audience,
  before: { status: 'active' },
  after: { status: 'deprecated', replaced_by: replacedBy },
  data: {
    contract_id: contract.id,
    asset_id: contract.assetId,
    asset_fqn: fqn,
    version: contract.version,
    status: 'deprecated',
    replaced_by: replacedBy,
    sunset_at: null,
    reason: null,
  },
});

export interface EndedContract extends Pick<
  ContractFacts,
  'id' | 'assetId' | 'version' | 'status' | 'publishedByTeamId'
> {
  readonly sunsetAt: Date | null;
}

/** Its producer withdrew it, with no other version in its place. */
export const contractEnded = (
  contract: EndedContract,
  { from, reason, fqn, audience }: Pick<Publishing, 'fqn' | 'audience'> & { from: string; reason: string | null },
): DomainEvent => {
  const { id, assetId, version, status, sunsetAt, publishedByTeamId } = contract;
  const details = { status, sunset_at: sunsetAt, reason };
  return {
    action: status === 'retired' ? 'contract.retired' : 'contract.deprecated',
    entityType: 'contract',
    entityId: id,
    assetId,
    teamId: publishedByTeamId,
    audience,
    before: { status: from },
    after: details,
    data: { contract_id: id, asset_id: assetId, asset_fqn: fqn, version, replaced_by: null, ...details },
    onBehalfOf: publishedByTeamId,
  };
};

const summary = ({ fingerprint, kind, path, message, breaking }: Finding) => ({
  fingerprint,
  kind,
  path,
  message,
  breaking,
});
