/** What a request costs of its key's allowance: a look 1, a change 5, a comparison of schemas 20, an import 100. */
export function costOf(method: string, route: string): number {
  if (/\/imports\/|\/quality-results$/.test(route) && method === 'POST') {
    return 100;
  }
  if (/\/(compare|validate|impact|contracts\/diff|lineage|audit\/verify)$/.test(route)) {
    return 20;
  }
  return method === 'GET' || method === 'HEAD' ? 1 : 5;
}
