import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import type { Asset } from '../../assets/index.js';
import type { CheckedResult } from '../domain/check-results.js';
import { isBreach } from '../domain/judge-run.js';
import { guaranteeFailed, qualityReported } from '../domain/quality.events.js';
import type { QualityRun } from '../persistence/quality-run.entity.js';
import { GuaranteeReaders } from '../ports/guarantee-readers.js';

/** Tells of a run of checks: the owner of all, the readers of what was not kept and concerns them. */
@Injectable()
export class QualityNews {
  constructor(private readonly readers: GuaranteeReaders) {}

  async tell(
    em: EntityManager,
    by: Actor,
    asset: Asset,
    { run, results }: { run: QualityRun; results: readonly CheckedResult[] },
  ): Promise<void> {
    const facts = { ...run, ownerTeamId: asset.ownerTeamId };
    const breaches = results.filter(isBreach);
    const readers = await this.readers.of(
      em,
      asset,
      breaches.map(({ subjects }) => subjects),
    );
    const failures = breaches.map((result, index) =>
      guaranteeFailed(facts, { result, audience: readers[index] ?? [], fqn: asset.fqn }),
    );
    await recordEvents(em, by, qualityReported(facts), ...failures);
  }
}
