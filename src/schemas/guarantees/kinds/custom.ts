import { canonicalJson } from '../../../kernel/canonical-json.js';
import type { GuaranteeKind } from '../guarantee-kind.js';
import { columnsMember, withColumnsMember } from '../members.js';

interface Custom {
  readonly name: string;
  readonly kind: string;
  readonly expression: string;
  readonly description: string | null;
  readonly columns: readonly string[] | null;
}

const LONGEST = { name: 200, kind: 50, expression: 20_000, description: 4_000, columns: 100 } as const;

export const custom: GuaranteeKind<Custom> = {
  describes: 'A promise in the words of some tool; Tessera compares its text and does not judge it.',
  layout: 'list',
  example: [{ name: 'total_positive', kind: 'sql', expression: 'total > 0', columns: ['total'] }],
  weakens: 'unknown: another expression may promise less',
  read(value, place) {
    const members = place.members(value, ['name', 'kind', 'expression', 'description', 'columns']);
    if (members === null) {
      return null;
    }
    const name = place.at('name').text(members.get('name'), LONGEST.name);
    const kind = place.at('kind').text(members.get('kind') ?? 'sql', LONGEST.kind);
    const expression = place.at('expression').text(members.get('expression'), LONGEST.expression);
    const description = optional(members.get('description'), (given) =>
      place.at('description').text(given, LONGEST.description),
    );
    const columns = optional(members.get('columns'), (given) => place.at('columns').columnList(given, LONGEST.columns));
    return name === null || kind === null || expression === null
      ? null
      : { name, kind, expression, description, columns };
  },
  facts(before, after) {
    if (before === null || after === null) {
      return before === after ? [] : [{ direction: after === null ? 'weaker' : 'stronger' }];
    }
    const outcome = { ...after, description: undefined };
    const same = canonicalJson({ ...before, description: undefined }) === canonicalJson(outcome);
    return same ? [] : [{ direction: 'unknown', outcome }];
  },
  identity: ({ name }) => name,
  subjects: ({ columns }) => columns,
  columnsIn: columnsMember,
  withColumns: withColumnsMember,
};

function optional<Value>(given: unknown, read: (given: unknown) => Value | null): Value | null {
  return given === undefined || given === null ? null : read(given);
}
