import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { lockAsset, type ProposedChange, refuseStrangers } from '../../assets/index.js';
import type { PublicationRequest } from '../domain/publication-request.js';
import { ForcePermission } from '../publishing/force-permission.js';
import { JudgePublication } from '../publishing/judge-publication.js';
import type { Judgement } from '../publishing/judgement.js';
import { PublishVersion } from '../publishing/publish-version.js';
import { type ContractView, contractView } from '../queries/contract.view.js';

export interface PublishOptions {
  readonly force: boolean;
  readonly forceReason: string | null;
  readonly dryRun: boolean;
}

export interface PublicationOutcome {
  readonly judgement: Judgement;
  readonly contract: ContractView | null;
  /** The proposal opened or revised instead of publishing. */
  readonly proposed: ProposedChange | null;
}

/** Publishes a version of an asset's contract, or proposes it where it would break a registered consumer. */
export class PublishContract extends Command<PublicationOutcome> {
  constructor(
    readonly by: Actor,
    readonly assetId: string,
    readonly request: PublicationRequest,
    readonly options: PublishOptions,
  ) {
    super();
  }
}

@CommandHandler(PublishContract)
export class PublishContractHandler implements ICommandHandler<PublishContract> {
  constructor(
    private readonly database: Database,
    private readonly judge: JudgePublication,
    private readonly publish: PublishVersion,
    private readonly force: ForcePermission,
  ) {}

  async execute({ by, assetId, request, options }: PublishContract): Promise<PublicationOutcome> {
    await this.judge.prepare(this.database.em(), assetId, request).catch(() => undefined);
    return this.database.transactionInLine(assetId, async (em) => {
      // Two publishes at once must not both find the same base: the asset's row lock puts them in line.
      const asset = await lockAsset(em, assetId);
      refuseStrangers(by, asset);
      const forceReason = options.force ? this.force.reasonFor(by, asset, options.forceReason, '/force_reason') : null;
      const judgement = await this.judge.execute(em, asset, request, options.force);
      if (options.dryRun || judgement.decision === 'suggested') {
        return { judgement, contract: null, proposed: null };
      }
      if (judgement.decision === 'proposed') {
        const proposed = await this.publish.propose(em, by, asset, { request, judgement });
        return { judgement, contract: null, proposed };
      }
      const contract =
        judgement.decision === 'unchanged'
          ? judgement.base
          : await this.publish.execute(em, by, asset, {
              judgement,
              notes: request.notes,
              forceReason: judgement.forced ? forceReason : null,
              proposalId: null,
            });
      return { judgement, contract: contract && contractView(contract), proposed: null };
    });
  }
}
