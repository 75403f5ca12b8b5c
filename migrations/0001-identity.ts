import { Migration } from '@mikro-orm/migrations';

/** Teams and the keys that act for them. */
export class Identity extends Migration {
  override up(): void {
    this.addSql('create schema if not exists core');
    this.addSql(`
      create table core.teams (
        id         uuid primary key,
        name       text not null,
        metadata   json not null,
        version    int not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        deleted_at timestamptz
      )`);
    this.addSql('create unique index teams_live_name on core.teams (lower(name)) where deleted_at is null');
    this.addSql(`
      create table core.api_keys (
        id           uuid primary key,
        name         text not null,
        prefix       text not null,
        hash         bytea not null,
        team_id      uuid not null constraint api_keys_team references core.teams (id),
        scopes       text[] not null,
        agent        text,
        created_by   text not null,
        created_at   timestamptz not null,
        expires_at   timestamptz,
        revoked_at   timestamptz,
        last_used_at timestamptz,
        constraint api_keys_hash unique (hash)
      )`);
    this.addSql('create index api_keys_team_id on core.api_keys (team_id)');
    this.addSql(`
      create table core.bootstrap_keys (
        id         int primary key constraint bootstrap_keys_one check (id = 1),
        hash       bytea not null,
        created_at timestamptz not null
      )`);
  }
}
