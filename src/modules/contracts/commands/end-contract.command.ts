import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import {
  type AssetChange,
  AssetConsumers,
  lockAsset,
  type ProposedChange,
  refuseStrangers,
} from '../../assets/index.js';
import type { ContractStatus } from '../domain/contract-status.js';
import { endingChanges } from '../domain/ending.js';
import { EndVersion, type VersionToEnd } from '../ending/end-version.js';
import { Contract } from '../persistence/contract.entity.js';
import { type ContractView, contractView } from '../queries/contract.view.js';

export interface EndedVersion {
  readonly contract: ContractView;
  /** The proposal that the ending became; the contract is as before then. */
  readonly proposed: ProposedChange | null;
}

/** Deprecates or retires a version of a contract, or proposes that where consumers stand on it. */
export class EndContract extends Command<EndedVersion> {
  constructor(
    readonly by: Actor,
    readonly wanted: VersionToEnd,
  ) {
    super();
  }
}

@CommandHandler(EndContract)
export class EndContractHandler implements ICommandHandler<EndContract> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly consumers: AssetConsumers,
    private readonly ending: EndVersion,
  ) {}

  execute({ by, wanted }: EndContract): Promise<EndedVersion> {
    return this.database.transaction(async (em) => {
      const { assetId } = await em.findOneOrFail(Contract, { id: wanted.contractId });
      const asset = await lockAsset(em, assetId);
      refuseStrangers(by, asset);
      const contract = await em.findOneOrFail(Contract, { id: wanted.contractId }, { refresh: true });
      const changes = endingChanges(contract, wanted, await this.clock.now(em));
      const change = changes ? retirementOf(contract, wanted) : null;
      if (change && (await this.consumers.touchedBy(em, asset, change)).length > 0) {
        return { contract: contractView(contract), proposed: await this.consumers.propose(em, by, asset, change) };
      }
      return { contract: contractView(await this.ending.execute(em, by, asset, wanted)), proposed: null };
    });
  }
}

/** What consumers would have to agree to; nobody stands on a pre-release, and a later sunset takes nothing. */
function retirementOf({ version, status }: Contract, wanted: VersionToEnd): AssetChange | null {
  const { contractId, to, reason, sunsetAt } = wanted;
  return isStoodOn(status) && status !== to
    ? { kind: 'retire', contractId, version, from: status, to, reason, sunsetAt: sunsetAt?.toISOString() ?? null }
    : null;
}

const isStoodOn = (status: ContractStatus): status is 'active' | 'deprecated' =>
  status === 'active' || status === 'deprecated';
