import fc from 'fast-check';
import { expectAgreement } from './agreement.js';
import { COLUMNS, type Columns, type Consumer, CONSUMERS, type Model } from './model.js';
import type { World } from './world.js';

export type Step = fc.AsyncCommand<Model, World>;

export const REASON = 'agreed with all teams on a call';

/** One step of a history; when it is done, what is said and what stands must agree. */
export const step = (
  told: string,
  act: (model: Model, world: World) => Promise<void>,
  { index, isPossible = () => true }: Conditions = {},
): Step => ({
  check: isPossible,
  run: async (model, world) => {
    await act(model, world);
    await expectAgreement(model, world, index);
    model.forcing = false;
  },
  toString: () => (index === undefined ? told : `${told} of ${index}`),
});

interface Conditions {
  /** The one table that the step can change. */
  readonly index?: number;
  readonly isPossible?: (model: Readonly<Model>) => boolean;
}

/** Where something is asked, or was. */
export const whereAsked = (index: number): Conditions => ({
  index,
  isPossible: (model) => model.table(index).asked !== null,
});

/** Where the team reads. */
export const readBy = (index: number, team: Consumer): Conditions => ({
  index,
  isPossible: (model) => model.table(index).reads.has(team),
});

export const tableIndex = fc.constantFrom(0, 0, 0, 1);
export const consumer = fc.constantFrom(...CONSUMERS);
export const some = fc.subarray([...COLUMNS], { minLength: 1 }).map((names): Columns => new Set(names));
export const read = fc.option(some, { freq: 3 });
export const names = (columns: Columns | null): string => (columns ? [...columns].join('') : 'all');
