import { defineEntity, p } from '@mikro-orm/core';
import type { ChangeClass, Finding, Mode, SchemaFormat } from '../../../schemas/index.js';
import type { ContractStatus } from '../domain/contract-status.js';

export const ContractSchema = defineEntity({
  name: 'Contract',
  tableName: 'contracts',
  schema: 'core',
  properties: {
    id: p.uuid().primary(),
    assetId: p.uuid(),
    version: p.text(),
    status: p.text().$type<ContractStatus>(),
    schemaFormat: p.text().$type<SchemaFormat>(),
    schema: p.json<unknown>().columnType('json'),
    /** The top-level names that the schema declares, for search. */
    columns: p.array(),
    guarantees: p.json<Record<string, unknown>>().columnType('json'),
    /** The compatibility mode it was judged under. */
    mode: p.text().$type<Mode>(),
    changeClass: p.text().$type<ChangeClass | 'initial'>(),
    findings: p.json<Finding[]>().columnType('json'),
    notes: p.text().strictNullable(),
    forced: p.boolean().default(false),
    forceReason: p.text().strictNullable(),
    proposalId: p.uuid().strictNullable().unique('contracts_proposal'),
    supersedesId: p.uuid().strictNullable(),
    publishedAt: p.datetime(),
    publishedByTeamId: p.uuid(),
    deprecatedAt: p.datetime().strictNullable(),
    /** Until when a deprecated version is promised to stay. */
    sunsetAt: p.datetime().strictNullable(),
    retiredAt: p.datetime().strictNullable(),
  },
  uniques: [
    { name: 'contracts_asset_version', properties: ['assetId', 'version'] },
    { name: 'contracts_one_active', properties: ['assetId'], where: "status = 'active'" },
  ],
});

/** One published version of an asset's promise. Immutable but for its status. */
export class Contract extends ContractSchema.class {}

ContractSchema.setClass(Contract);
