import { Injectable } from '@nestjs/common';
import { type Actor, isAdmin } from '../../../platform/auth/actor.js';
import { Database } from '../../../platform/database/database.js';
import { type Page, pageOf, type PageRequest } from '../../../platform/database/pages.js';
import { ApiKey } from '../persistence/api-key.entity.js';
import { type ApiKeyView, apiKeyView } from './api-key.view.js';

/** The keys of the asker's own team; all of them for an admin. */
@Injectable()
export class ApiKeys {
  constructor(private readonly database: Database) {}

  /** Another team's key is not found, rather than forbidden: its existence is that team's business. */
  async one(by: Actor, id: string): Promise<ApiKeyView> {
    return apiKeyView(await this.database.em().findOneOrFail(ApiKey, { id, ...visibleTo(by) }));
  }

  list(by: Actor, page: PageRequest): Promise<Page<ApiKeyView>> {
    return pageOf(this.database.em(), ApiKey, visibleTo(by), { ...page, view: apiKeyView });
  }
}

const visibleTo = (by: Actor): { teamId?: string } => (isAdmin(by) ? {} : { teamId: by.teamId ?? '' });
