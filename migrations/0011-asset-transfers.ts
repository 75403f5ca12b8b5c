import { Migration } from '@mikro-orm/migrations';

/** Assets offered to other teams, which become the owners by accepting them. */
export class AssetTransfers extends Migration {
  override up(): void {
    this.addSql(`
      create table core.asset_transfers (
        id            uuid primary key,
        asset_id      uuid not null constraint asset_transfers_asset references core.assets (id),
        asset_fqn     text not null,
        from_team_id  uuid not null constraint asset_transfers_from_team references core.teams (id),
        to_team_id    uuid not null constraint asset_transfers_to_team references core.teams (id),
        status        text not null constraint asset_transfers_status
                      check (status in ('open', 'accepted', 'declined', 'cancelled')),
        note          text,
        asked_by      text not null,
        asked_at      timestamptz not null,
        closed_by     text,
        closed_at     timestamptz,
        closed_reason text
      )`);
    this.addSql(
      `create unique index asset_transfers_one_open on core.asset_transfers (asset_id) where status = 'open'`,
    );
    this.addSql('create index asset_transfers_to_team_id on core.asset_transfers (to_team_id)');
  }
}
