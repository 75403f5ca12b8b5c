import type { Database } from '../../src/platform/database/database.js';
import { hasServerSchemas } from '../../src/platform/database/dialect.js';

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
    select p.id from workflow.proposals p left join audit.events e on e.entity_id = cast(p.id as text)
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
  'a forced version that does not say why': `
    select id from core.contracts where forced and coalesce(trim(force_reason), '') = ''`,
  'an answer to a revision that never was': `
    select a.id from workflow.acknowledgments a left join workflow.proposal_revisions r
     on r.proposal_id = a.proposal_id and r.revision = a.revision where r.id is null`,
  'a live registration of a deleted team': `
    select r.id from workflow.registrations r join core.teams t on t.id = r.consumer_team_id
    where r.ended_at is null and t.deleted_at is not null`,
  'a live key of a deleted team': `
    select k.id from core.api_keys k join core.teams t on t.id = k.team_id
    where k.revoked_at is null and t.deleted_at is not null`,
  'a live asset of a deleted team': `
    select a.id from core.assets a join core.teams t on t.id = a.owner_team_id
    where a.deleted_at is null and t.deleted_at is not null`,
  'a proposal in play about a deleted asset, or of a deleted team': `
    select p.id from workflow.proposals p join core.assets a on a.id = p.asset_id
      join core.teams t on t.id = p.proposed_by_team_id
    where p.status in ('open', 'approved') and (a.deleted_at is not null or t.deleted_at is not null)`,
  'a webhook endpoint of a deleted team that is not deleted with it': `
    select e.id from workflow.webhook_endpoints e join core.teams t on t.id = e.team_id
    where e.deleted_at is null and t.deleted_at is not null`,
  'a publication that is half out': `
    select publication_id from workflow.proposals where publication_id is not null group by publication_id
    having min(status) <> max(status) and sum(case when status = 'published' then 1 else 0 end) > 0`,
  'a closed publication with a proposal in play': `
    select p.id from workflow.publications p join workflow.proposals m on m.publication_id = p.id
    where p.closed_as is not null and m.status in ('open', 'approved')`,
  'an open transfer of what is not its owner’s any more, or more than one': `
    select t.asset_id from core.asset_transfers t join core.assets a on a.id = t.asset_id
    where t.status = 'open' group by t.asset_id
    having count(*) > 1 or max(case when a.deleted_at is null and a.owner_team_id = t.from_team_id then 0 else 1 end) > 0`,
  'a closed transfer without exactly one event that ends it': `
    select t.id from core.asset_transfers t left join audit.events e on e.entity_id = cast(t.id as text)
     and e.action in ('asset.transfer_accepted', 'asset.transfer_declined', 'asset.transfer_cancelled')
    group by t.id, t.status having count(e.id) <> case when t.status = 'open' then 0 else 1 end`,
  'more reminders than a proposal and its extensions have': `
    select p.id from workflow.proposals p where p.reminders_sent > 2`,
};

/** What of the whole database no order of requests may bring about, and stands there all the same. */
export async function brokenInvariants(database: Database): Promise<{ what: string; rows: object[] }[]> {
  const em = database.em();
  const broken: { what: string; rows: object[] }[] = [];
  for (const [what, sql] of Object.entries(BROKEN)) {
    // SQLite has no schemas: the name of the schema begins the table's.
    const named = hasServerSchemas(em) ? sql : sql.replaceAll(/\b(core|workflow|audit)\./g, '$1_');
    const rows = await em.execute<object[]>(named);
    if (rows.length > 0) {
      broken.push({ what, rows });
    }
  }
  return broken;
}
