import { describe, expect, it } from '@jest/globals';
import { guaranteesOf } from '../../../../../src/modules/imports/domain/guarantees-of.js';
import type { CustomPromise } from '../../../../../src/modules/imports/domain/import-plan.js';
import type { Pledge, Promised } from '../../../../../src/modules/imports/domain/pledge.js';

const SOURCE = 'dbt:shop';
const custom = (name: string): CustomPromise => ({ name, kind: 'sql', expression: name, description: name });
const pledge = (promised: Promised, more: Partial<Pledge> = {}): Pledge => ({
  promised,
  severity: 'error',
  otherwise: null,
  ...more,
});
const values = (...is: string[]): Promised => ({ kind: 'accepted_values', column: 'status', is });

describe('the guarantees of a table', () => {
  it('have every entry in its long form, in the shape of its kind', () => {
    const pledges = [
      pledge({ kind: 'custom', is: custom('c') }),
      pledge({ kind: 'volume', is: { min_rows: 1 } }, { severity: 'warn' }),
      pledge({ kind: 'nullability', column: 'id', is: 'never' }),
      pledge({ kind: 'uniqueness', is: ['id'] }),
    ];
    expect(guaranteesOf(pledges, SOURCE).guarantees).toEqual({
      volume: { is: { min_rows: 1 }, severity: 'warn', source: SOURCE },
      nullability: { id: { is: 'never', severity: 'error', source: SOURCE } },
      uniqueness: [{ is: ['id'], severity: 'error', source: SOURCE }],
      custom: [{ is: custom('c'), severity: 'error', source: SOURCE }],
    });
  });

  it('are none where nothing is promised', () => {
    expect(guaranteesOf([], SOURCE)).toEqual({ guarantees: {}, leftOut: 0, paths: new Map() });
  });

  it('say a thing once, the earlier way', () => {
    const soft = { severity: 'warn', otherwise: custom('again') } as const;
    const { guarantees } = guaranteesOf([pledge(values('a', 'b')), pledge(values('b', 'a'), soft)], SOURCE);
    expect(guarantees).toEqual({ accepted_values: { status: { is: ['a', 'b'], severity: 'error', source: SOURCE } } });
  });

  it('keep another promise in a taken place as a custom one', () => {
    const other = { severity: 'warn', otherwise: custom('other') } as const;
    const { guarantees } = guaranteesOf([pledge(values('a')), pledge(values('b'), other)], SOURCE);
    expect(guarantees.accepted_values?.['status']?.is).toEqual(['a']);
    expect(guarantees.custom).toEqual([{ is: custom('other'), severity: 'warn', source: SOURCE }]);
  });

  it('tell two custom promises of one name apart', () => {
    const pledges = ['x', 'y'].map((expression) => pledge({ kind: 'custom', is: { ...custom('c'), expression } }));
    const { guarantees } = guaranteesOf(pledges, SOURCE);
    expect(guarantees.custom?.map(({ is }) => is.name)).toEqual(['c', 'c (2)']);
  });

  it('keep a column called __proto__', () => {
    const { guarantees } = guaranteesOf([pledge({ kind: 'nullability', column: '__proto__', is: 'never' })], SOURCE);
    expect(Object.keys(guarantees.nullability ?? {})).toEqual(['__proto__']);
  });

  it('are no more of a kind than a contract takes', () => {
    const pledges = Array.from({ length: 205 }, (_, index) => pledge({ kind: 'custom', is: custom(`c${index}`) }));
    const { guarantees, leftOut } = guaranteesOf(pledges, SOURCE);
    expect(guarantees.custom).toHaveLength(200);
    expect(leftOut).toBe(5);
  });

  it('have a path for each pledge that is kept, by itself or by another', () => {
    const pledges = [
      pledge({ kind: 'nullability', column: 'id', is: 'never' }),
      pledge({ kind: 'uniqueness', is: ['day', 'id'] }),
      pledge({ kind: 'uniqueness', is: ['id', 'day'] }, { severity: 'warn', otherwise: custom('again') }),
      pledge(values('a')),
      pledge(values('b'), { otherwise: custom('other') }),
      pledge(values('c')),
      pledge({ kind: 'custom', is: { ...custom('other'), expression: 'x' } }),
      pledge({ kind: 'freshness', is: { max_staleness: 'PT1H' } }),
    ];
    const { paths } = guaranteesOf(pledges, SOURCE);
    expect(pledges.map((one) => paths.get(one))).toEqual([
      '/nullability/id',
      '/uniqueness/day,id',
      '/uniqueness/day,id',
      '/accepted_values/status',
      '/custom/other (2)',
      undefined,
      '/custom/other',
      '/freshness',
    ]);
  });
});
