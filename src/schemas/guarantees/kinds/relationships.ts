import type { GuaranteeKind } from '../guarantee-kind.js';
import { columnsMember, withColumnsMember } from '../members.js';
import type { Place } from '../place.js';
import { spelledList } from '../spelled-list.js';

interface Relationship {
  readonly columns: readonly string[];
  readonly to_asset: string;
  readonly to_columns: readonly string[];
}

const MOST_COLUMNS = 32;
const LONGEST_NAME = 1_000;

export const relationships: GuaranteeKind<Relationship> = {
  describes: 'Columns whose values occur in columns of another asset.',
  layout: 'list',
  example: [{ columns: ['customer_id'], to_asset: 'warehouse.public.customers', to_columns: ['id'] }],
  weakens: 'a reference left out; another target is a reference left out and one added',
  read(value, place) {
    const members = place.members(value, ['columns', 'to_asset', 'to_columns']);
    if (members === null) {
      return null;
    }
    const columns = place.at('columns').columnList(members.get('columns'), MOST_COLUMNS);
    const to_asset = place.at('to_asset').text(members.get('to_asset'), LONGEST_NAME);
    const to_columns = foreignColumns(members.get('to_columns'), place.at('to_columns'));
    if (columns === null || to_asset === null || to_columns === null) {
      return null;
    }
    return columns.length === to_columns.length
      ? inOrder({ columns, to_asset, to_columns })
      : place.at('to_columns').refuse('Must name as many columns as columns does');
  },
  facts(before, after) {
    return (before === null) === (after === null) ? [] : [{ direction: after === null ? 'weaker' : 'stronger' }];
  },
  identity: ({ columns, to_asset, to_columns }) =>
    `${spelledList(columns)}->${spelledList([to_asset])}(${spelledList(to_columns)})`,
  columnsIn: columnsMember,
  withColumns: withColumnsMember,
};

function foreignColumns(value: unknown, place: Place): readonly string[] | null {
  const names = place.list(value, MOST_COLUMNS)?.map((name, index) => place.at(index).text(name, LONGEST_NAME));
  return names?.every((name) => name !== null) ? names : null;
}

/** The pairs of columns sorted, since their order says nothing. */
function inOrder({ columns, to_asset, to_columns }: Relationship): Relationship {
  const pairs = columns.map((column, index) => [column, to_columns[index] ?? ''] as const);
  pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  return { columns: pairs.map(([column]) => column), to_asset, to_columns: pairs.map(([, target]) => target) };
}
