import type { DialectName, Nesting } from '../../src/schemas/sql-types/dialect.js';
import { dialectOf } from '../../src/schemas/sql-types/dialects/dialects.js';

/** A text of some type of the dialect, nested at times, made of numbers that choose at each turn. */
export function sqlTypeTexts(dialect: DialectName, choices: Iterator<number>, depth = 0): string {
  const { makers, nesting, suffix } = dialectOf(dialect);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[next(choices) % items.length];
  const scalar = (): string => [pick([...makers.keys()]), pick(['', '', '', '(3)', '(10, 2)', "('a', 'b')"])].join('');
  const inner = (): string => sqlTypeTexts(dialect, choices, depth + 1);
  const shape = depth > 2 ? 'scalar' : pick(['scalar', 'scalar', 'nested', 'suffix']);
  if (shape === 'suffix' && suffix !== 'none') {
    return inner() + ['[]', '[3]'][next(choices) % 2];
  }
  const chosen = shape === 'nested' ? pick(Object.entries(nesting)) : undefined;
  return chosen ? constructed(chosen[0], chosen[1], inner) : scalar();
}

function constructed(name: string, { makes, open }: Nesting, inner: () => string): string {
  return `${name}${open}${PARTS[makes](inner)}${open === '(' ? ')' : '>'}`;
}

const PARTS = {
  array: (inner: () => string) => inner(),
  map: (inner: () => string) => `${inner()}, ${inner()}`,
  struct: (inner: () => string) => `not ${inner()}, "B b" ${inner()} NOT NULL, \`c c\` ${inner()}`,
} as const;

function next(choices: Iterator<number>): number {
  const { value, done } = choices.next();
  return done === true ? 0 : value;
}
