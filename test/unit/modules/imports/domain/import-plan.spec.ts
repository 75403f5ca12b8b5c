import { describe, expect, it } from '@jest/globals';
import type { ImportPlan } from '../../../../../src/modules/imports/domain/import-plan.js';
import { readDbtManifest } from '../../../../../src/modules/imports/domain/read-dbt-manifest.js';
import { dbtShop } from '../../../../support/dbt-manifest.js';

describe('an import plan', () => {
  it('is plain data, so that a worker thread can hand it over', () => {
    const plan: ImportPlan = readDbtManifest(dbtShop('v1'));
    expect(structuredClone(plan)).toEqual(plan);
  });
});
