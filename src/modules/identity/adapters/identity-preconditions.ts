import { LockMode } from '@mikro-orm/core';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Preconditions } from '../../../platform/preconditions/preconditions.js';
import { ApiKey } from '../persistence/api-key.entity.js';
import { Team } from '../persistence/team.entity.js';
import { ApiKeys } from '../queries/api-keys.query.js';
import { Teams } from '../queries/teams.query.js';

const lockMode = LockMode.PESSIMISTIC_WRITE;

/** What `If-Match` is held against for teams and keys. */
@Injectable()
export class IdentityPreconditions implements OnModuleInit {
  constructor(
    private readonly preconditions: Preconditions,
    private readonly teams: Teams,
    private readonly apiKeys: ApiKeys,
  ) {}

  onModuleInit(): void {
    this.preconditions.register({
      teams: async (em, _by, id) => {
        await em.findOne(Team, { id }, { lockMode });
        return this.teams.one(id);
      },
      'api-keys': async (em, by, id) => {
        await em.findOne(ApiKey, { id }, { lockMode });
        return this.apiKeys.one(by, id);
      },
    });
  }
}
