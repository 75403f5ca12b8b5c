import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { anyAssetOf, TeamHasAssets } from '../../assets/index.js';
import { TeamDeparture } from '../../identity/index.js';

/** What a team leaves behind: refused while it owns assets. */
@Injectable()
export class TeamDepartureThroughWorkflow extends TeamDeparture {
  override async depart(em: EntityManager, _by: Actor, teamId: string, _reason: string | null): Promise<void> {
    const asset = await anyAssetOf(em, teamId);
    if (asset) {
      throw new TeamHasAssets(teamId, asset.id);
    }
  }
}
