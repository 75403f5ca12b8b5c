import { defineEntity, p } from '@mikro-orm/core';
import type { AssetChange } from '../../assets/index.js';
import type { PublicationRequest } from '../../contracts/index.js';
import type { Finding } from '../../../schemas/index.js';

export const ProposalRevisionSchema = defineEntity({
  name: 'ProposalRevision',
  tableName: 'proposal_revisions',
  schema: 'workflow',
  properties: {
    id: p.uuid().primary(),
    proposalId: p.uuid(),
    revision: p.integer(),
    request: p.json<PublicationRequest>().columnType('json').strictNullable(),
    assetChange: p.json<AssetChange>().columnType('json').strictNullable(),
    findings: p.json<Finding[]>().columnType('json'),
    baseContractId: p.uuid().strictNullable(),
    createdAt: p.datetime(),
  },
  uniques: [{ name: 'proposal_revisions_number', properties: ['proposalId', 'revision'] }],
});

/** What a proposal asked for at one revision; an answer names the revision it saw. */
export class ProposalRevision extends ProposalRevisionSchema.class {}

ProposalRevisionSchema.setClass(ProposalRevision);
