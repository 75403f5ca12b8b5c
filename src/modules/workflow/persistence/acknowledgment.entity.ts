import { defineEntity, p } from '@mikro-orm/core';
import type { Answer } from '../domain/proposal-status.js';

export const AcknowledgmentSchema = defineEntity({
  name: 'Acknowledgment',
  tableName: 'acknowledgments',
  schema: 'workflow',
  properties: {
    id: p.uuid().primary(),
    proposalId: p.uuid(),
    teamId: p.uuid(),
    answer: p.text().$type<Answer>(),
    notes: p.text().strictNullable(),
    migrationDeadline: p.datetime().strictNullable(),
    revision: p.integer(),
    /** Exactly the findings it answers; consent covers no others. */
    fingerprints: p.array(),
    keyId: p.uuid().strictNullable(),
    answeredBy: p.text(),
    createdAt: p.datetime(),
    /** Set when the team answers anew: every answer is kept, one is current. */
    supersededAt: p.datetime().strictNullable(),
  },
  uniques: [{ name: 'acknowledgments_current', properties: ['proposalId', 'teamId'], where: 'superseded_at is null' }],
});

/** A consumer team's answer to a proposal. */
export class Acknowledgment extends AcknowledgmentSchema.class {}

AcknowledgmentSchema.setClass(Acknowledgment);
