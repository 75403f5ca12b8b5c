import { Migration } from '@mikro-orm/migrations';

/**
 * What search looks in. A term is a name to be found by, an entry is what bears it: teams, assets and contracts have a term
 * each, columns and tags of one name share it. Triggers keep both, so they change in the transaction of what they are
 * about, whoever makes the change. No extension is needed: words and trigrams stand in an array.
 */
export class Search extends Migration {
  override up(): void {
    this.nameColumns();
    this.tables();
    this.keys();
    this.additions();
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

  private tables(): void {
    this.addSql(`
      create table core.search_terms (
        id        uuid primary key,
        type      text not null,
        name      text collate "C" not null,
        full_name text collate "C",
        keys      text[] not null
      )`);
    this.addSql('create index search_terms_name on core.search_terms (name, id)');
    this.addSql('create index search_terms_full_name on core.search_terms (full_name, id)');
    this.addSql('create index search_terms_keys on core.search_terms using gin (keys)');
    this.addSql(`
      create table core.search_entries (
        id       uuid primary key,
        term_id  uuid not null,
        type     text not null,
        owner_id uuid not null,
        asset_id uuid,
        label    text not null
      )`);
    this.addSql('create index search_entries_term_id on core.search_entries (term_id, id)');
    this.addSql('create index search_entries_owner_id on core.search_entries (owner_id)');
  }

  /** Whole words behind an equals sign, and trigrams; cut to what an index holds. */
  private keys(): void {
    this.addSql(`
      create function core.search_words(label text) returns text[] language plpgsql immutable parallel safe as $$
      begin
        return array(
          select distinct '=' || left(word, 100)
          from regexp_split_to_table(label, '[^[:alnum:]]+') as word where word <> '');
      end $$`);
    this.addSql(`
      create function core.search_grams(label text) returns text[] language plpgsql immutable parallel safe as $$
      begin
        return array(select distinct substr(label, place, 3) from generate_series(1, length(label) - 2) as place);
      end $$`);
  }

  /** Plans are kept from when the tables were empty, so these are told to use the indexes from the first row on. */
  private additions(): void {
    this.addSql(`
      create function core.search_forget(owner uuid) returns void language plpgsql set enable_seqscan = off as $$
      begin
        delete from core.search_entries where owner_id = owner;
        delete from core.search_terms where id = owner;
      end $$`);
    this.addSql(`
      create function core.search_add(
        type text, owner uuid, asset uuid, label text, name text, full_name text, prose text
      ) returns void language plpgsql as $$
      declare
        short text := left(lower($5), 600);
        whole text := left(lower($6), 600);
        shown text := coalesce(whole, short);
      begin
        insert into core.search_terms values ($2, $1, short, whole,
          core.search_words(concat_ws(' ', shown, lower(left($7, 2000)))) || core.search_grams(shown));
        insert into core.search_entries values ($2, $2, $1, $2, $3, $4);
      end $$`);
    // In one order, so that two transactions that bring the same names wait for each other and do not deadlock.
    this.addSql(`
      create function core.search_add_shared(type text, owner uuid, asset uuid, labels text[])
      returns void language plpgsql set enable_seqscan = off as $$
      begin
        insert into core.search_terms
        select md5($1 || ':' || short)::uuid, $1, short, null, core.search_words(short) || core.search_grams(short)
        from (select distinct left(lower(label), 600) as short from unnest(labels) as label order by 1) as named
        where not exists (select from core.search_terms where id = md5($1 || ':' || short)::uuid)
        on conflict do nothing;
        insert into core.search_entries
        select distinct md5(concat_ws(':', $1, owner, label))::uuid, md5($1 || ':' || left(lower(label), 600))::uuid,
          $1, owner, asset, label
        from unnest(labels) as label;
      end $$`);
  }

  private entriesOfTeams(): void {
    this.addSql(`
      create function core.index_team() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          perform core.search_forget(new.id);
        end if;
        if new.deleted_at is null then
          perform core.search_add('team', new.id, null, new.name, new.name, null, null);
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
      create function core.search_last_segment(folded text) returns text language sql immutable parallel safe as $$
        select substring(folded from '(?:[^.\\\\]|\\\\.)+$')
      $$`);
    this.addSql(`
      create function core.search_add_contract(contract core.contracts, asset core.assets)
      returns void language plpgsql as $$
      declare version text := '@' || contract.version;
      begin
        if asset.deleted_at is null and contract.status <> 'retired' then
          perform core.search_add('contract', contract.id, asset.id, asset.fqn || version,
            core.search_last_segment(asset.folded_fqn) || version, asset.folded_fqn || version, contract.notes);
        end if;
        if asset.deleted_at is null and contract.status = 'active' then
          perform core.search_add_shared('column', contract.id, asset.id, contract.columns);
        end if;
      end $$`);
    this.addSql(`
      create function core.index_contract() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          perform core.search_forget(new.id);
        end if;
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
        if tg_op = 'UPDATE' then
          perform core.search_forget(new.id);
          perform core.search_forget(contract.id) from core.contracts as contract where contract.asset_id = new.id;
        end if;
        if new.deleted_at is null then
          perform core.search_add('asset', new.id, new.id, new.fqn,
            core.search_last_segment(new.folded_fqn), new.folded_fqn, new.description);
          perform core.search_add_shared('tag', new.id, new.id, new.tags);
        end if;
        if tg_op = 'UPDATE' then
          perform core.search_add_contract(contract, new) from core.contracts as contract where contract.asset_id = new.id;
        end if;
        return null;
      end $$`);
    this.addSql(`
      create trigger assets_search after insert or update of fqn, tags, description, deleted_at on core.assets
        for each row execute function core.index_asset()`);
  }
}
