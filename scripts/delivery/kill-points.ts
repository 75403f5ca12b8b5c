import type { Scenario } from './stage.js';

interface KillPoint {
  readonly who: 'api' | 'worker';
  readonly at: string;
  /** How much later each seed dies than the one before, in times that the process comes there, and the latest. */
  readonly stride: number;
  readonly last: number;
}

const worker = (at: string, stride: number, last: number): KillPoint => ({ who: 'worker', at, stride, last });

const POINTS: readonly KillPoint[] = [
  { who: 'api', at: 'before_commit', stride: 7, last: 50 },
  { who: 'api', at: 'after_commit', stride: 7, last: 50 },
  worker('after_claim', 1, 10),
  worker('after_add', 1, 10),
  worker('before_post', 13, 100),
  worker('after_post', 13, 100),
  worker('before_settle', 1, 10),
  worker('in_settle', 1, 10),
  worker('after_settle', 1, 10),
];

/** A process dies at its point, each time at another moment; every other time there is no Redis, unless the point needs it. */
export const KILLS: Readonly<Record<string, (seed: number) => Scenario>> = Object.fromEntries(
  POINTS.map(({ who, at, stride, last }) => [
    `F1 ${who} dies ${at}`,
    (seed: number) => ({
      events: 60,
      redis: at === 'after_add' || (seed + Math.floor((seed - 1) / 10)) % 2 === 1,
      dies: { who, at, time: 1 + (((seed - 1) * stride) % last) },
    }),
  ]),
);
