import { defineEntity, p } from '@mikro-orm/core';

export const BootstrapKeySchema = defineEntity({
  name: 'BootstrapKey',
  tableName: 'bootstrap_keys',
  schema: 'core',
  properties: {
    id: p.integer().primary().autoincrement(false),
    hash: p.blob(),
    createdAt: p.datetime(),
  },
});

/** The generated bootstrap key of an embedded database: one row, made at the first start. */
export class BootstrapKey extends BootstrapKeySchema.class {}

BootstrapKeySchema.setClass(BootstrapKey);
