import assert from 'node:assert/strict';
import fc from 'fast-check';
import { StoredEvent } from '../../../src/platform/events/stored-event.entity.js';
import type { TestApp } from '../app.js';
import { brokenInvariants } from '../invariants.js';
import { expectAgreement } from './agreement.js';
import { expectSameOfLog } from './log.js';
import { Model } from './model.js';
import { BEGINNING, histories } from './histories.js';
import type { Step } from './step.js';
import { World } from './world.js';

/**
 * Plays so many random histories against the service; throws with the shortest one that goes wrong.
 * Answers how often each thing happened, because a history in which nothing happens proves nothing.
 */
export async function playHistories(
  test: Pick<TestApp, 'app' | 'api' | 'database' | 'clock'>,
  { mostSteps, ...parameters }: fc.Parameters<[Iterable<Step>]> & { mostSteps: number },
): Promise<Map<string, number>> {
  const world = new World(test);
  const happened = new Map<string, number>();
  const property = fc.asyncProperty(histories(mostSteps), async (steps) => {
    const model = new Model();
    await world.begin();
    try {
      await fc.asyncModelRun(() => ({ model, real: world }), BEGINNING);
      await fc.asyncModelRun(() => ({ model, real: world }), steps);
      await expectAgreement(model, world);
      await expectSameOfLog(test, world);
    } finally {
      world.pass(-model.today);
    }
    for (const { action } of await test.database.em().find(StoredEvent, {}, { fields: ['action'] })) {
      happened.set(action, (happened.get(action) ?? 0) + 1);
    }
    assert.deepEqual(await brokenInvariants(test.database), []);
    assert.equal((await test.api.get<{ valid: boolean }>('/audit/verify')).valid, true);
  });
  // Biased runs favour short histories, in which little happens.
  await fc.assert(property, { ...parameters, unbiased: true });
  return happened.set('impact.foretold', world.foretold);
}
