/** What requests cost of the allowances of their key and team. */
export const COSTS = { read: 1, change: 5, judgement: 20, bulk: 100 } as const;

type Class = keyof typeof COSTS;

/** Routes that take more work than others of their method: they judge, walk, or do many things at once. */
export const DEARER: Readonly<Record<string, Class>> = {
  'POST /schemas/compare': 'judgement',
  'POST /schemas/validate': 'judgement',
  'GET /assets/:id/contracts/diff': 'judgement',
  'POST /assets/:id/impact': 'judgement',
  'POST /impact': 'judgement',
  'GET /assets/:id/lineage': 'judgement',
  'POST /publications': 'judgement',
  'GET /audit/verify': 'judgement',
  'GET /audit/export': 'bulk',
  'POST /assets/:id/quality-results': 'bulk',
  'POST /imports/dbt': 'bulk',
};

/** The cost of a request by its method and the route it matched; a HEAD costs what its GET does. */
export function costOf(method: string, route: string): number {
  const asked = method === 'HEAD' ? 'GET' : method;
  const dearer = DEARER[`${asked} ${route.replace(/^\/api\/v1/, '')}`];
  return COSTS[dearer ?? (asked === 'GET' ? 'read' : 'change')];
}
