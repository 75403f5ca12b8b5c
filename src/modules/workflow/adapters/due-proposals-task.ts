import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type ScheduledTask, Scheduler } from '../../../platform/scheduler/scheduler.js';
import { AutoPublishProposal } from '../commands/auto-publish-proposal.command.js';
import { SettleDueProposal } from '../commands/settle-due-proposal.command.js';
import { DueProposals } from '../queries/due-proposals.query.js';

const PAGE = 100;

/** Has the clock's work on proposals done in the background. One that fails keeps no other waiting. */
@Injectable()
export class DueProposalsTask implements ScheduledTask, OnModuleInit {
  readonly name = 'due proposals';
  readonly #logger = new Logger(DueProposalsTask.name);

  constructor(
    private readonly scheduler: Scheduler,
    private readonly due: DueProposals,
    private readonly commands: CommandBus,
  ) {}

  onModuleInit(): void {
    this.scheduler.register(this);
  }

  async run(stop: AbortSignal): Promise<void> {
    let ids = await this.due.idsAfter(null, PAGE);
    while (ids.length > 0) {
      for (const id of ids) {
        if (stop.aborted) {
          return;
        }
        await this.settle(id);
      }
      ids = ids.length < PAGE ? [] : await this.due.idsAfter(ids.at(-1) ?? null, PAGE);
    }
  }

  private async settle(id: string): Promise<void> {
    try {
      if (await this.commands.execute(new SettleDueProposal(id))) {
        await this.commands.execute(new AutoPublishProposal(id));
      }
    } catch (error) {
      this.#logger.error(`proposal ${id} failed`, error instanceof Error ? error.stack : String(error));
    }
  }
}
