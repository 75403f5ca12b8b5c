import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../../platform/auth/actor.js';
import { Database } from '../../../../platform/database/database.js';
import { databaseNow } from '../../../../platform/database/now.js';
import { RangeEmpty, RangeTooLong } from '../../domain/endpoint.errors.js';
import { lockEndpoint } from '../../persistence/endpoint-rows.js';
import type { RecoveryView } from '../../queries/deliveries/recovery.view.js';

const MOST_DAYS = 31;

/** Sends what an endpoint has not received of a time. Asked twice, nothing is sent twice. */
export class RecoverDeliveries extends Command<RecoveryView> {
  constructor(
    readonly by: Actor,
    readonly endpointId: string,
    readonly range: { readonly since: Date; readonly until: Date | null },
  ) {
    super();
  }
}

@CommandHandler(RecoverDeliveries)
export class RecoverDeliveriesHandler implements ICommandHandler<RecoverDeliveries> {
  constructor(private readonly database: Database) {}

  execute({ by, endpointId, range }: RecoverDeliveries): Promise<RecoveryView> {
    return this.database.transaction(async (em) => {
      await lockEndpoint(em, by, endpointId);
      const until = range.until ?? (await databaseNow(em));
      if (until < range.since) {
        throw new RangeEmpty();
      }
      if (until.getTime() - range.since.getTime() > MOST_DAYS * 86_400_000) {
        throw new RangeTooLong(MOST_DAYS);
      }
      const [row] = await em.execute<{ recovered: RecoveryView }[]>(
        `select workflow.recover_deliveries(endpoint, ?, ?) as recovered
         from workflow.webhook_endpoints endpoint where endpoint.id = ?`,
        [range.since, until, endpointId],
      );
      return row?.recovered ?? { revived: 0, made: 0 };
    });
  }
}
