import { defineEntity, p } from '@mikro-orm/core';
import type { AssetChange } from '../../assets/index.js';
import type { PublicationRequest } from '../../contracts/index.js';
import type { ChangeClass, Finding, Verdicts } from '../../../schemas/index.js';
import type { RequiredTeam } from '../domain/consent.js';
import type { ProposalKind, ProposalStatus } from '../domain/proposal-status.js';
import type { RequirementVerdict } from '../domain/requirement.js';

export const ProposalSchema = defineEntity({
  name: 'Proposal',
  tableName: 'proposals',
  schema: 'workflow',
  properties: {
    id: p.uuid().primary(),
    kind: p.text().$type<ProposalKind>(),
    assetId: p.uuid(),
    assetFqn: p.text(),
    publicationId: p.uuid().strictNullable(),
    status: p.text().$type<ProposalStatus>(),
    revision: p.integer(),
    /** The whole request of the current revision, guarantees already merged; null unless a version is to be published. */
    request: p.json<PublicationRequest>().columnType('json').strictNullable(),
    /** What is to happen to the asset itself, where that is what is proposed. */
    assetChange: p.json<AssetChange>().columnType('json').strictNullable(),
    baseContractId: p.uuid().strictNullable(),
    /** Something compatible was published meanwhile: the producer must post again. */
    baseMoved: p.boolean().default(false),
    proposedVersion: p.text().strictNullable(),
    changeClass: p.text().$type<ChangeClass>(),
    verdicts: p.json<Verdicts>().columnType('json'),
    findings: p.json<Finding[]>().columnType('json'),
    /** What it takes from the requirements that consumers have set, each judged once. */
    requirements: p.json<RequirementVerdict[]>().columnType('json'),
    proposedByTeamId: p.uuid(),
    openedAt: p.datetime(),
    expiresAt: p.datetime(),
    readyAt: p.datetime().strictNullable(),
    /** The next moment at which the clock has something to do with it; of use while it is unclosed. */
    dueAt: p.datetime(),
    remindersSent: p.integer().default(0),
    /** Whether it is published as soon as everyone consents. */
    autoPublish: p.boolean().default(false),
    /** The revision that could not be published by itself; a later revision is not stale. */
    staleRevision: p.integer().strictNullable(),
    closedAt: p.datetime().strictNullable(),
    closedReason: p.text().strictNullable(),
    /** The revision an admin forced; a later revision is not forced. */
    forcedRevision: p.integer().strictNullable(),
    forceReason: p.text().strictNullable(),
    supersededBy: p.uuid().strictNullable(),
    publishedContractId: p.uuid().strictNullable(),
    /** Who had to answer when it closed; teams that register later have nothing to do with it. Null while it is open. */
    requiredAtClosing: p.json<RequiredTeam[]>().columnType('json').strictNullable(),
  },
  uniques: [{ name: 'proposals_one_open', properties: ['assetId'], where: "status in ('open', 'approved')" }],
  indexes: [
    { name: 'proposals_due', properties: ['dueAt'], where: "status in ('open', 'approved')" },
    { name: 'proposals_publication_id', properties: ['publicationId'] },
  ],
});

/** A request to make a breaking change, kept whole, with the contract it was judged against. */
export class Proposal extends ProposalSchema.class {}

ProposalSchema.setClass(Proposal);

/** Whether its current revision could not be published by itself, and waits to be posted again. */
export const isStale = ({ revision, staleRevision }: Proposal): boolean => revision === staleRevision;
