import type { EntityManager } from '@mikro-orm/sql';
import { LockMode } from '@mikro-orm/core';
import { TeamUnknown } from '../domain/identity.errors.js';
import { Team } from './team.entity.js';

/** A live team by its name, compared without case. */
export async function teamNamed(em: EntityManager, name: string): Promise<Team | null> {
  const [row] = await em
    .createQueryBuilder(Team)
    .where({ deletedAt: null })
    .andWhere('lower(name) = lower(?)', [name])
    .limit(1)
    .getResult();
  return row ?? null;
}

/**
 * A live team that a new row is about to name. The share lock keeps its deletion out until the caller commits;
 * refuses, naming the field, when there is no such team.
 */
export async function liveTeam(em: EntityManager, teamId: string, field: string): Promise<Team> {
  const team = await em.findOne(Team, { id: teamId, deletedAt: null }, { lockMode: LockMode.PESSIMISTIC_READ });
  if (!team) {
    throw new TeamUnknown(field, teamId);
  }
  return team;
}

/** Names by id, deleted teams too, since history names them. */
export async function teamNames(em: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const teams = await em.find(Team, { id: { $in: [...new Set(ids)] } }, { disableIdentityMap: true });
  return new Map(teams.map(({ id, name }) => [id, name]));
}
