import type { PlannedConsumer } from './import-plan.js';

const MAX_PURPOSE = 500;

/**
 * One consumer per asset and team, however many of a team's models and exposures read it: columns united, all winning.
 * Teams are told apart without regard to case, since dbt projects write one team in several ways.
 */
export function mergeConsumers(claims: readonly PlannedConsumer[]): readonly PlannedConsumer[] {
  const byPair = new Map<string, PlannedConsumer[]>();
  for (const claim of claims) {
    const pair = JSON.stringify([claim.assetUniqueId, teamKey(claim.teamName)]);
    const known = byPair.get(pair);
    if (known) {
      known.push(claim);
    } else {
      byPair.set(pair, [claim]);
    }
  }
  return [...byPair.values()]
    .flatMap(merged)
    .sort((a, b) => compare(a.assetUniqueId, b.assetUniqueId) || compare(teamKey(a.teamName), teamKey(b.teamName)));
}

export function isSameTeam(a: string, b: string): boolean {
  return teamKey(a) === teamKey(b);
}

function teamKey(name: string): string {
  return name.trim().toLowerCase();
}

function merged(claims: readonly PlannedConsumer[]): readonly PlannedConsumer[] {
  const [first, ...others] = claims;
  if (!first || others.length === 0) {
    return claims;
  }
  const columns = new Set<string>();
  for (const claim of claims) {
    for (const column of claim.columns ?? []) {
      columns.add(column);
    }
  }
  const all = claims.some((claim) => claim.columns === null);
  const purpose = [...new Set(claims.map((claim) => claim.purpose))].join('; ');
  return [{ ...first, columns: all ? null : [...columns], purpose: shortened(purpose) }];
}

function shortened(purpose: string): string {
  return purpose.length <= MAX_PURPOSE ? purpose : `${purpose.slice(0, MAX_PURPOSE - 1)}…`;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
