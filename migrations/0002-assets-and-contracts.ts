import { Migration } from '@mikro-orm/migrations';

/** Assets, their lineage, and the versions of their contracts. */
export class AssetsAndContracts extends Migration {
  override up(): void {
    this.addSql(`
      create table core.assets (
        id                    uuid primary key,
        fqn                   text not null,
        folded_fqn            text not null,
        environment           text not null,
        kind                  text not null,
        owner_team_id         uuid not null constraint assets_owner_team references core.teams (id),
        compatibility         text not null,
        content               text not null,
        semver_mode           text not null,
        materialized_versions boolean not null default false,
        tags                  text[] not null,
        description           text,
        metadata              json not null,
        active_contract_id    uuid,
        active_version        text,
        version               int not null default 1,
        created_at            timestamptz not null,
        updated_at            timestamptz not null,
        deleted_at            timestamptz
      )`);
    this.addSql(
      'create unique index assets_live_fqn on core.assets (folded_fqn, environment) where deleted_at is null',
    );
    this.addSql('create index assets_owner_team_id on core.assets (owner_team_id)');
    this.addSql(`
      create table core.dependencies (
        id                uuid primary key,
        asset_id          uuid not null constraint dependencies_asset references core.assets (id),
        upstream_asset_id uuid not null constraint dependencies_upstream_asset references core.assets (id),
        source            text not null,
        project           text not null default '',
        columns           json,
        created_at        timestamptz not null,
        constraint dependencies_edge unique (asset_id, upstream_asset_id, source, project)
      )`);
    this.addSql('create index dependencies_upstream_asset_id on core.dependencies (upstream_asset_id)');
    this.addSql(`
      create table core.contracts (
        id                   uuid primary key,
        asset_id             uuid not null constraint contracts_asset references core.assets (id),
        version              text not null,
        status               text not null constraint contracts_status
                             check (status in ('active', 'deprecated', 'retired', 'prerelease')),
        schema_format        text not null,
        schema               json not null,
        guarantees           json not null,
        mode                 text not null,
        change_class         text not null,
        findings             json not null,
        notes                text,
        forced               boolean not null default false,
        force_reason         text,
        proposal_id          uuid,
        supersedes_id        uuid,
        published_at         timestamptz not null,
        published_by_team_id uuid not null constraint contracts_published_by_team references core.teams (id),
        deprecated_at        timestamptz,
        retired_at           timestamptz,
        constraint contracts_asset_version unique (asset_id, version),
        constraint contracts_proposal unique (proposal_id)
      )`);
    this.addSql(`create unique index contracts_one_active on core.contracts (asset_id) where status = 'active'`);
    this.addSql(`
      alter table core.assets add constraint assets_active_contract
        foreign key (active_contract_id) references core.contracts (id) deferrable initially deferred`);
  }
}
