import { defineEntity, p } from '@mikro-orm/core';

export const DisabledBootstrapKeySchema = defineEntity({
  name: 'DisabledBootstrapKey',
  tableName: 'disabled_bootstrap_keys',
  schema: 'core',
  properties: {
    hash: p.blob().primary(),
    disabledBy: p.text(),
    disabledAt: p.datetime(),
  },
});

/** A bootstrap key that a call has ended, configured or not; another one may be configured after it. */
export class DisabledBootstrapKey extends DisabledBootstrapKeySchema.class {}

DisabledBootstrapKeySchema.setClass(DisabledBootstrapKey);
