import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { Proposal } from '../persistence/proposal.entity.js';

/** Proposals whose next moment has come. */
@Injectable()
export class DueProposals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Their ids, so many in the order of ids, from the one after. Whoever acts on one looks again under its asset's lock. */
  async idsAfter(id: string | null, limit: number): Promise<string[]> {
    const em = this.database.em();
    const now = await this.clock.now(em);
    const due = { status: { $in: ['open' as const, 'approved' as const] }, dueAt: { $lte: now } };
    const where = id === null ? due : { ...due, id: { $gt: id } };
    const found = await em.find(Proposal, where, { fields: ['id'], orderBy: { id: 'asc' }, limit });
    return found.map((proposal) => proposal.id);
  }
}
