import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { recordEvents } from '../../../platform/events/record-events.js';
import { DependencyImported } from '../domain/dependency.errors.js';
import { dependencyEvent } from '../domain/dependency.events.js';
import { lockAsset, refuseStrangers } from '../persistence/asset-rows.js';
import { Dependency } from '../persistence/dependency.entity.js';

/** Takes a hand-made edge away; an import's edges are its own. */
export class RemoveDependency extends Command<void> {
  constructor(
    readonly by: Actor,
    readonly dependencyId: string,
  ) {
    super();
  }
}

@CommandHandler(RemoveDependency)
export class RemoveDependencyHandler implements ICommandHandler<RemoveDependency> {
  constructor(private readonly database: Database) {}

  execute({ by, dependencyId: id }: RemoveDependency): Promise<void> {
    return this.database.transaction(async (em) => {
      const { assetId } = await em.findOneOrFail(Dependency, { id });
      const asset = await lockAsset(em, assetId);
      refuseStrangers(by, asset);
      const dependency = await em.findOneOrFail(Dependency, { id }, { refresh: true });
      if (dependency.source !== 'manual') {
        throw new DependencyImported(dependency.source, dependency.project);
      }
      await recordEvents(em, by, dependencyEvent('dependency.removed', asset, dependency));
      em.remove(dependency);
    });
  }
}
