import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../platform/auth/actor.js';
import { Database } from '../../../../platform/database/database.js';
import { type Page, pageOf, type PageRequest } from '../../../../platform/database/pages.js';
import { RecordNotFound } from '../../../../platform/database/record-not-found.js';
import { ownedBy } from '../../persistence/endpoint-rows.js';
import { WebhookEndpoint } from '../../persistence/webhook-endpoint.entity.js';
import { type EndpointView, endpointView } from './endpoint.view.js';

/** The endpoints of the asker's team that it has not deleted. */
@Injectable()
export class Endpoints {
  constructor(private readonly database: Database) {}

  async one(by: Actor, id: string): Promise<EndpointView> {
    const where = { id, deletedAt: null, ...ownedBy(by) };
    const endpoint = await this.database.em().findOne(WebhookEndpoint, where);
    if (!endpoint) {
      throw new RecordNotFound('Endpoint', id);
    }
    return endpointView(endpoint);
  }

  list(by: Actor, page: PageRequest): Promise<Page<EndpointView>> {
    const where = { deletedAt: null, ...ownedBy(by) };
    return pageOf(this.database.em(), WebhookEndpoint, where, { ...page, view: endpointView });
  }
}
