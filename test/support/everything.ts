import type { TestApp } from './app.js';
import { columns } from './publishing.js';
import type { TestTeam } from './test-team.js';

interface Thing {
  readonly id: string;
}

/** One of everything that hangs on an asset of the team, each still open to be changed; `paths` show it by its id. */
export async function everythingOf(
  owner: TestTeam,
  { api, given, consumer }: Pick<TestApp, 'api' | 'given'> & { readonly consumer: TestTeam },
) {
  const asset = await given
    .asset({ owner })
    .withContract(columns({ id: 'integer', email: 'text' }))
    .consumedBy(consumer, ['email'])
    .make();
  const breaking = columns({ id: 'integer' });
  const { proposal } = await owner.api.post<{ proposal: Thing }>(`/assets/${asset.id}/contracts`, breaking, 202);
  const transfer = await owner.api.post<Thing>(`/assets/${asset.id}/transfers`, { to_team_id: consumer.id }, 201);
  const { results } = await api.get<{ results: Thing[] }>(`/registrations?asset_id=${asset.id}`);
  const registration = results[0] as Thing;
  const { active_contract: contract } = await api.get<{ active_contract: Thing }>(`/assets/${asset.id}`);
  const paths = [
    `/teams/${owner.id}`,
    `/api-keys/${owner.keyId}`,
    `/assets/${asset.id}`,
    `/transfers/${transfer.id}`,
    `/contracts/${contract.id}`,
    `/registrations/${registration.id}`,
    `/proposals/${proposal.id}`,
  ];
  return { asset, contract, proposal, registration, transfer, paths };
}
