/** What specs import from `@jest/globals`, where they run without Jest: it keeps the tests for the runner. */
import { inspect } from 'node:util';

export { expect } from 'expect';

export interface Test {
  readonly name: string;
  readonly body: () => unknown;
}

type Declare<Args extends unknown[]> = (name: string, body: (...args: Args) => unknown) => void;

const groups: string[] = [];
const declared: Test[] = [];

export const describe = withEach((name, body) => {
  groups.push(name);
  body();
  groups.pop();
});

export const it = withEach((name, body) => {
  declared.push({ name: [...groups, name].join(' '), body });
});

/** The tests that the specs imported since the last call have declared. */
export function takeTests(): Test[] {
  return declared.splice(0);
}

function withEach(declare: Declare<[]>) {
  const each =
    (rows: readonly unknown[]): Declare<unknown[]> =>
    (name, body) => {
      for (const row of rows) {
        const args: unknown[] = Array.isArray(row) ? row : [row];
        declare(titled(name, args), () => body(...args));
      }
    };
  return Object.assign(declare, { each });
}

function titled(name: string, args: readonly unknown[]): string {
  const rest = args.values();
  return name.replaceAll(/%[sj]/g, () => {
    const { value } = rest.next();
    return typeof value === 'string' ? value : inspect(value);
  });
}
