import { describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Config } from '../../../../src/platform/config.js';
import { type ScheduledTask, Scheduler } from '../../../../src/platform/scheduler/scheduler.js';
import { testSettings } from '../../../support/settings.js';

Logger.overrideLogger(false);

/** Counts its rounds, fails in each, or takes as long as it is told. */
class Task implements ScheduledTask {
  rounds = 0;
  readonly stopped: boolean[] = [];

  constructor(
    readonly name: string,
    private readonly work: () => Promise<void> = () => Promise.resolve(),
  ) {}

  async run(stop: AbortSignal): Promise<void> {
    this.rounds += 1;
    await this.work();
    this.stopped.push(stop.aborted);
  }
}

function schedulerWith(seconds: number, ...tasks: Task[]): Scheduler {
  const scheduler = new Scheduler(new Config(testSettings({ SCHEDULER_SECONDS: seconds })));
  tasks.forEach((task) => scheduler.register(task));
  return scheduler;
}

describe('a round', () => {
  it('does every task, also those after one that fails', async () => {
    const failing = new Task('failing', () => Promise.reject(new Error('no')));
    const next = new Task('next');
    await schedulerWith(0, failing, next).runOnce();
    expect([failing.rounds, next.rounds]).toEqual([1, 1]);
  });
});

describe('the loop', () => {
  const passing = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

  it('starts soon, comes again after the interval whatever failed, and ends when it is told', async () => {
    jest.useFakeTimers();
    const failing = new Task('failing', () => Promise.reject(new Error('no')));
    const scheduler = schedulerWith(10, failing);
    scheduler.onApplicationBootstrap();
    await passing(1_000);
    expect(failing.rounds).toBe(1);
    await passing(11_000);
    expect(failing.rounds).toBe(2);
    scheduler.onModuleDestroy();
    await passing(60_000);
    expect(failing.rounds).toBe(2);
    jest.useRealTimers();
  });

  it('never begins a round while one is under way, and lets it end before the database goes', async () => {
    jest.useFakeTimers();
    let finish: () => void = () => {};
    const slow = new Task('slow', () => new Promise((resolve) => (finish = resolve)));
    const scheduler = schedulerWith(1, slow);
    scheduler.onApplicationBootstrap();
    await passing(60_000);
    expect(slow.rounds).toBe(1);
    scheduler.onModuleDestroy();
    const closed = scheduler.beforeApplicationShutdown();
    finish();
    await closed;
    expect(slow.stopped).toEqual([true]);
    await passing(60_000);
    expect(slow.rounds).toBe(1);
    jest.useRealTimers();
  });

  it('does not start with an interval of nothing', async () => {
    jest.useFakeTimers();
    const task = new Task('never');
    schedulerWith(0, task).onApplicationBootstrap();
    await passing(60_000);
    expect(task.rounds).toBe(0);
    jest.useRealTimers();
  });
});
