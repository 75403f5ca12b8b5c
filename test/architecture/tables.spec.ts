import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { filesUnder, treeOf } from './sources.js';

const TABLE_IN_SQL = /\b(?:from|join|into|update|table|exists)\s+((?:core|workflow|audit)\.[a-z_]+)/gi;

/** Audit reads what all others wrote; its README says so. */
const MAY_READ_ALL = 'audit';

const moduleOf = (file: string): string => /^src\/modules\/([^/]+)\//.exec(file)?.[1] ?? 'platform';

function textsIn(source: ts.SourceFile): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

const propertyIn = (text: string, name: string): string =>
  new RegExp(`\\b${name}: '([a-z_]+)'`).exec(text)?.[1] ?? `no ${name}`;

const tableOf = (entity: ts.SourceFile): string =>
  `${propertyIn(entity.text, 'schema')}.${propertyIn(entity.text, 'tableName')}`;

const tablesNamedIn = (source: ts.SourceFile): string[] =>
  textsIn(source).flatMap((text) => [...text.matchAll(TABLE_IN_SQL)].map(([, table = '']) => table));

/** Written by the platform alone, and read by whoever goes on from an event. */
const EVENT_LOG = 'audit.events';

describe('tables', () => {
  const sources = filesUnder('src').map((file) => treeOf(file));
  const owners = new Map(
    sources
      .filter(({ fileName }) => fileName.endsWith('.entity.ts'))
      .map((entity) => [tableOf(entity), moduleOf(entity.fileName)]),
  );

  it('lie in one of the three schemas and belong to one module', () => {
    const entities = sources.filter(({ fileName }) => fileName.endsWith('.entity.ts'));
    expect([...owners.keys()].filter((table) => !/^(core|workflow|audit)\.[a-z_]+$/.test(table))).toEqual([]);
    expect(owners.size).toBe(entities.length);
  });

  it('are named in the SQL of their own module only', () => {
    const strangers = sources
      .filter(({ fileName }) => moduleOf(fileName) !== MAY_READ_ALL)
      .flatMap((source) =>
        tablesNamedIn(source)
          .filter((table) => table !== EVENT_LOG && owners.get(table) !== moduleOf(source.fileName))
          .map((table) => `${source.fileName}: ${table}`),
      );
    expect(strangers).toEqual([]);
  });

  it('are found in SQL however it is put together', () => {
    const text = "em.execute('select 1 from core.teams'); sql`select * from ${x} join workflow.proposals on true`;";
    expect(tablesNamedIn(treeOf('planted.ts', text))).toEqual(['core.teams', 'workflow.proposals']);
  });
});
