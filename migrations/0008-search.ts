import { Migration } from '@mikro-orm/migrations';

/**
 * What search looks in: one row per team, asset, tag, column and contract, kept by triggers, so that it changes in the
 * transaction of what it is about, whoever makes the change. No extension is needed: words and trigrams stand in an array.
 */
export class Search extends Migration {
  override up(): void {
    this.nameColumns();
    this.table();
    this.keys();
    this.entriesOfTeams();
    this.entriesOfContracts();
    this.entriesOfAssets();
    this.addSql('update core.teams set name = name');
    this.addSql('update core.assets set tags = tags');
  }

  /** The names a contract declares, beside the schema in which only the service finds them. */
  private nameColumns(): void {
    this.addSql(`alter table core.contracts add column columns text[] not null default '{}'`);
    this.addSql(`
      update core.contracts set columns = array(
        select jsonb_path_query(schema::jsonb, '$.columns[*].name') #>> '{}' where schema_format = 'columns'
        union all
        select key from jsonb_each(schema::jsonb -> 'properties')
        where schema_format = 'json_schema' and jsonb_typeof(schema::jsonb -> 'properties') = 'object'
        union all
        select jsonb_path_query(schema::jsonb, '$.fields[*].name') #>> '{}' where schema_format = 'avro')`);
    this.addSql('alter table core.contracts alter column columns drop default');
  }

  private table(): void {
    this.addSql(`
      create table core.search_entries (
        id          uuid primary key,
        type        text not null,
        subject_id  uuid not null,
        asset_id    uuid,
        contract_id uuid,
        label       text not null,
        name        text collate "C" not null,
        full_name   text collate "C" not null,
        keys        text[] not null
      )`);
    this.addSql('create index search_entries_name on core.search_entries (name, id)');
    this.addSql('create index search_entries_full_name on core.search_entries (full_name, id)');
    this.addSql('create index search_entries_subject_id on core.search_entries (subject_id)');
    this.addSql('create index search_entries_asset_id on core.search_entries (asset_id)');
    this.addSql('create index search_entries_contract_id on core.search_entries (contract_id)');
    this.addSql('create index search_entries_keys on core.search_entries using gin (keys)');
  }

  /** Dots within a segment are escaped in folded names, and plain in search. Lengths are cut to what an index holds. */
  private keys(): void {
    this.addSql(`
      create function core.search_words(label text) returns text[] language sql immutable parallel safe as $$
        select coalesce(array_agg(distinct '=' || left(word, 100)), '{}')
        from regexp_split_to_table(label, '[^[:alnum:]]+') as word where word <> ''
      $$`);
    this.addSql(`
      create function core.search_grams(label text) returns text[] language sql immutable parallel safe as $$
        select coalesce(array_agg(distinct substr(label, place, 3)), '{}')
        from generate_series(1, length(label) - 2) as place
      $$`);
    this.addSql(`
      create function core.search_plain_fqn(folded text) returns text language sql immutable parallel safe as $$
        select regexp_replace(folded, '\\\\(.)', '\\1', 'g')
      $$`);
    this.addSql(`
      create function core.search_last_segment(folded text) returns text language sql immutable parallel safe as $$
        select core.search_plain_fqn(substring(folded from '(?:[^.\\\\]|\\\\.)+$'))
      $$`);
    this.addSql(`
      create function core.search_add_entry(
        type text, subject_id uuid, asset_id uuid, contract_id uuid, label text, name text, full_name text, prose text
      ) returns void language sql as $$
        insert into core.search_entries
        select md5(concat_ws(':', $1, $2, $5))::uuid, $1, $2, $3, $4, $5, left(lower($6), 600), whole,
          core.search_words(concat_ws(' ', whole, lower(left($8, 2000)))) || core.search_grams(whole)
        from left(lower($7), 600) as whole
        on conflict do nothing
      $$`);
  }

  private entriesOfTeams(): void {
    this.addSql(`
      create function core.index_team() returns trigger language plpgsql as $$
      begin
        delete from core.search_entries where subject_id = new.id;
        if new.deleted_at is null then
          perform core.search_add_entry('team', new.id, null, null, new.name, new.name, new.name, null);
        end if;
        return null;
      end $$`);
    this.addSql(`
      create trigger teams_search after insert or update of name, deleted_at on core.teams
        for each row execute function core.index_team()`);
  }

  /** Every version that is not retired, and the columns of the active one. */
  private entriesOfContracts(): void {
    this.addSql(`
      create function core.search_add_contract(contract core.contracts, asset core.assets)
      returns void language plpgsql as $$
      declare version text := '@' || contract.version;
      begin
        if asset.deleted_at is null and contract.status <> 'retired' then
          perform core.search_add_entry('contract', contract.id, asset.id, contract.id,
            asset.fqn || version, core.search_last_segment(asset.folded_fqn) || version, core.search_plain_fqn(asset.folded_fqn) || version,
            contract.notes);
        end if;
        if asset.deleted_at is null and contract.status = 'active' then
          perform core.search_add_entry('column', asset.id, asset.id, contract.id, col, col, col, null)
          from unnest(contract.columns) as col;
        end if;
      end $$`);
    this.addSql(`
      create function core.index_contract() returns trigger language plpgsql as $$
      begin
        delete from core.search_entries where contract_id = new.id;
        perform core.search_add_contract(new, asset) from core.assets as asset where asset.id = new.asset_id;
        return null;
      end $$`);
    this.addSql(`
      create trigger contracts_search after insert or update of status on core.contracts
        for each row execute function core.index_contract()`);
  }

  private entriesOfAssets(): void {
    this.addSql(`
      create function core.index_asset() returns trigger language plpgsql as $$
      begin
        delete from core.search_entries where asset_id = new.id;
        if new.deleted_at is null then
          perform core.search_add_entry('asset', new.id, new.id, null, new.fqn,
            core.search_last_segment(new.folded_fqn), core.search_plain_fqn(new.folded_fqn), new.description);
          perform core.search_add_entry('tag', new.id, new.id, null, tag, tag, tag, null) from unnest(new.tags) as tag;
          perform core.search_add_contract(contract, new) from core.contracts as contract where contract.asset_id = new.id;
        end if;
        return null;
      end $$`);
    this.addSql(`
      create trigger assets_search after insert or update of fqn, tags, description, deleted_at on core.assets
        for each row execute function core.index_asset()`);
  }
}
