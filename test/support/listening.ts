import { StoredEvent } from '../../src/platform/events/stored-event.entity.js';
import type { Database } from '../../src/platform/database/database.js';
import { deliveriesTo, endpointRow } from './endpoints.js';
import type { TestTeam } from './test-team.js';

/** Listens for teams from now on: what each is to be sent, in the order of the log. */
export async function listening<Role extends string>(database: Database, teams: Readonly<Record<Role, TestTeam>>) {
  const roles = Object.keys(teams) as Role[];
  const ids = new Map<Role, string>();
  for (const role of roles) {
    ids.set(role, await endpointRow(database, { teamId: teams[role].id }));
  }
  const sentTo = async (role: Role): Promise<StoredEvent[]> => {
    const rows = await deliveriesTo(database, ids.get(role) ?? '');
    const events = await database.em().find(StoredEvent, { id: rows.map(({ eventId }) => eventId) });
    return events.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  };
  const heard = async (): Promise<Record<string, string[]>> => {
    const told = roles.map(async (role) => [role, (await sentTo(role)).map(({ action }) => action)] as const);
    return Object.fromEntries(await Promise.all(told));
  };
  return { sentTo, heard };
}
