import { setTimeout as pause } from 'node:timers/promises';
import { InvalidArgumentError } from 'commander';
import { NoAnswer } from '../exit-codes.js';
import { progress } from '../terminal.js';
import { type CheckReport, verdictOfAll } from './report.js';

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** Milliseconds in a text such as 30m. */
export function waitingTime(text: string): number {
  const [, count, unit = ''] = /^(\d{1,4})([smh])$/.exec(text) ?? [];
  const milliseconds = Number(count) * (UNITS[unit] ?? Number.NaN);
  if (!(milliseconds > 0)) {
    throw new InvalidArgumentError('It takes a number and s, m or h, such as 30m.');
  }
  return milliseconds;
}

/** How long to pause between two questions: often in a short wait, seldom in a long one. */
export const pauseIn = (milliseconds: number): number => Math.min(15_000, Math.max(500, milliseconds / 60));

/** Asks again while the answer is no; a service that is away for a moment is asked again too. */
export async function untilAnswered(
  questions: { readonly report: CheckReport; ask: () => Promise<void> },
  milliseconds: number,
): Promise<CheckReport> {
  const end = performance.now() + milliseconds;
  while (verdictOfAll(questions.report) === 'no' && performance.now() < end) {
    progress(`Waiting for consent, ${Math.ceil((end - performance.now()) / 1_000)} s left`);
    await pause(Math.min(pauseIn(milliseconds), Math.max(0, end - performance.now())));
    await questions.ask().catch(passOver);
  }
  return questions.report;
}

function passOver(error: unknown): void {
  if (!(error instanceof NoAnswer)) {
    throw error;
  }
  progress(error.message);
}
