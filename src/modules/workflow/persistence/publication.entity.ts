import { defineEntity, p } from '@mikro-orm/core';
import type { ClosedPublicationStatus } from '../domain/publication-status.js';

export const PublicationSchema = defineEntity({
  name: 'Publication',
  tableName: 'publications',
  schema: 'workflow',
  properties: {
    id: p.uuid().primary(),
    notes: p.text().strictNullable(),
    autoPublish: p.boolean(),
    proposedByTeamId: p.uuid(),
    openedAt: p.datetime(),
    /** How it ended; while it is null its proposals say where it stands. */
    closedAs: p.text().$type<ClosedPublicationStatus>().strictNullable(),
    closedReason: p.text().strictNullable(),
    closedAt: p.datetime().strictNullable(),
  },
});

/** Several proposals that live, and are published, together. */
export class Publication extends PublicationSchema.class {}

PublicationSchema.setClass(Publication);
