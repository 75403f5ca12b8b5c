import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Database } from '../database/database.js';
import { recordEvents } from '../events/record-events.js';
import { accessDenied, type Denial } from './access.events.js';
import type { Actor } from './actor.js';
import { RecentDenials } from './recent-denials.js';

/** How long an answer may wait for its place in the database, beyond which only the process's own log has the denial. */
const PATIENCE_MS = 500;

/** Writes down what valid keys were refused by 403, before they hear of it, in a transaction of its own: theirs has ended. */
export function recordDenials(app: NestFastifyApplication): void {
  const database = app.get(Database);
  const recent = new RecentDenials();
  const logger = new Logger('Denials');
  const record = async (by: Actor, denial: Denial): Promise<void> => {
    const repeats = recent.repeats(`${by.keyId} ${denial.method} ${denial.route} ${denial.code}`);
    if (repeats !== null) {
      const event = accessDenied(by, { ...denial, repeats });
      await database.transaction((em) => recordEvents(em, by, event), PATIENCE_MS);
    }
  };
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onSend', async (request: FastifyRequest & { readonly user?: Actor }, reply, payload) => {
    const { user } = request;
    if (reply.statusCode === 403 && user) {
      await record(user, denialOf(request, String(payload))).catch((error: unknown) => logger.error(error));
    }
    return payload;
  });
}

function denialOf({ method, routeOptions, params }: FastifyRequest, problem: string): Denial {
  const { code } = JSON.parse(problem) as { code: string };
  const { id } = params as { id?: string };
  const route = (routeOptions.url ?? '').replaceAll(/:(\w+)/g, '{$1}');
  return { method, route, targetId: id && /^[0-9a-f-]{36}$/i.test(id) ? id.toLowerCase() : null, code };
}
