import { MikroORM } from '@mikro-orm/core';
import { afterAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';

const { app, database, close } = await startApp();
afterAll(close);

/** Drops of what entities cannot say; the migrations alone know these. */
const BEYOND_ENTITIES = new Set([
  'drop index "audit"."events_audience"',
  ...['events', 'checkpoints'].flatMap((table) => [
    `drop trigger if exists "${table}_append_only" on "audit"."${table}"`,
    `drop function if exists "audit"."${table}_${table}_append_only_fn"()`,
  ]),
  'drop trigger if exists "events_delivered" on "audit"."events"',
  'drop function if exists "audit"."events_events_delivered_fn"()',
  'drop index "core"."search_terms_keys"',
  ...['teams', 'assets', 'contracts'].flatMap((table) => [
    `drop trigger if exists "${table}_search" on "core"."${table}"`,
    `drop function if exists "core"."${table}_${table}_search_fn"()`,
  ]),
]);

const FUNCTION =
  /^drop function if exists "(core"\."search_\w+|workflow"\."(new_id|first_id|takes|recover_deliveries))"\([^)]*\)$/;

/** What would turn the migrated tables into those of the entities, but for the drops that are allowed. */
async function differences(): Promise<string[]> {
  const sql = await app.get(MikroORM).schema.getUpdateSchemaSQL({ wrap: false });
  const statements = sql.split(/;\s*/).filter((statement) => statement !== '');
  const rules = await database
    .em()
    .execute<{ name: string }[]>(
      `select conrelid::regclass || '.' || conname as name from pg_constraint where contype in ('f', 'c')`,
    );
  const keysAndChecks = new Set(rules.map(({ name }) => name));
  return statements.filter((statement) => {
    const [, schema, table, name] = /^alter table "(\w+)"\."(\w+)" drop constraint "(\w+)"$/.exec(statement) ?? [];
    return (
      !BEYOND_ENTITIES.has(statement) && !FUNCTION.test(statement) && !keysAndChecks.has(`${schema}.${table}.${name}`)
    );
  });
}

describe('entities and migrations', () => {
  it('describe the same tables', async () => {
    expect(await differences()).toEqual([]);
  });

  it.each([
    ['a column more', 'alter table core.teams add column extra int', 'drop column extra', '"extra"'],
    [
      'a column that may be empty',
      'alter table core.teams alter column name drop not null',
      'alter column name set not null',
      '"name"',
    ],
    ['an index more', 'create index teams_extra on core.teams (version)', 'drop index core.teams_extra', 'teams_extra'],
    ['a table more', 'create table core.extras (id int)', 'drop table core.extras', 'extras'],
  ])('would be told apart by %s', async (_, change, undo, named) => {
    await database.em().execute(change);
    try {
      expect((await differences()).join('\n')).toContain(named);
    } finally {
      await database
        .em()
        .execute(
          undo.startsWith('drop index') || undo.startsWith('drop table') ? undo : `alter table core.teams ${undo}`,
        );
    }
    expect(await differences()).toEqual([]);
  });
});
