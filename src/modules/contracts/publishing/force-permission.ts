import { Injectable } from '@nestjs/common';
import { type Actor, isAdmin } from '../../../platform/auth/actor.js';
import { Config } from '../../../platform/config.js';
import type { Asset } from '../../assets/index.js';
import { refuseForce } from '../domain/may-force.js';

/** Who may override consumers, here and in the environment this process runs in. */
@Injectable()
export class ForcePermission {
  constructor(private readonly config: Config) {}

  /** Answers the reason, trimmed; refuses an actor who may not force, or does not say why. `field` names the reason's. */
  reasonFor(by: Actor, { ownerTeamId }: Pick<Asset, 'ownerTeamId'>, reason: string | null, field: string): string {
    const needsOtherTeam = this.config.settings.ENVIRONMENT === 'production';
    return refuseForce({ reason, isAdmin: isAdmin(by), actorTeamId: by.teamId, ownerTeamId, needsOtherTeam }, field);
  }
}
