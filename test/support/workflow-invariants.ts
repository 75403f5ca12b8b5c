import { expect } from '@jest/globals';
import type { TestApp } from './app.js';

const BROKEN: Readonly<Record<string, string>> = {
  'more than one active contract': `
    select asset_id from core.contracts where status = 'active' group by asset_id having count(*) > 1`,
  'more than one proposal in play': `
    select asset_id from workflow.proposals where status in ('open', 'approved') group by asset_id having count(*) > 1`,
  'a published proposal without exactly one contract': `
    select p.id from workflow.proposals p left join core.contracts c on c.proposal_id = p.id
    group by p.id, p.status, p.published_contract_id
    having count(c.id) <> case when p.status = 'published' then 1 else 0 end
        or (p.status = 'published') <> (p.published_contract_id is not null)`,
  'a closed proposal without exactly one event that ends it': `
    select p.id from workflow.proposals p left join audit.events e on e.entity_id = p.id::text
     and e.action in ('proposal.published', 'proposal.withdrawn', 'proposal.rejected', 'proposal.expired')
    group by p.id, p.status having count(e.id) <> case when p.status in ('open', 'approved') then 0 else 1 end`,
  'a team with two answers that count': `
    select proposal_id from workflow.acknowledgments where superseded_at is null
    group by proposal_id, team_id having count(*) > 1`,
  'a team registered twice': `
    select asset_id from workflow.registrations where ended_at is null
    group by asset_id, consumer_team_id having count(*) > 1`,
  'a gap in a stream': `
    select stream from audit.events group by stream
    having max(stream_sequence) <> count(*) or min(stream_sequence) <> 1`,
  'an active contract that its asset does not name': `
    select a.id from core.assets a left join core.contracts c on c.asset_id = a.id and c.status = 'active'
    where a.active_contract_id is distinct from c.id`,
};

/** What no order of requests may break, asked of the whole database. */
export async function expectInvariants({ api, database }: Pick<TestApp, 'api' | 'database'>): Promise<void> {
  for (const [what, sql] of Object.entries(BROKEN)) {
    expect({ what, rows: await database.em().execute(sql) }).toEqual({ what, rows: [] });
  }
  expect(await api.get('/audit/verify')).toMatchObject({ valid: true, first_invalid: null });
}
