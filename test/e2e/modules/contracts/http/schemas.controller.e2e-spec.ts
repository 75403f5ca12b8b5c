import { afterAll, describe, expect, it } from '@jest/globals';
import type { ComparisonView } from '../../../../../src/modules/contracts/queries/comparison.view.js';
import { startApp } from '../../../../support/app.js';
import { rowCounts } from '../../../../support/row-counts.js';

const { given, api, database, close } = await startApp();
afterAll(close);
const reader = await given.team('reader', ['read']);
const object = (properties: object) => ({ type: 'object', properties });
const BEFORE = object({ id: { type: 'integer' }, email: { type: 'string' } });
const AFTER = object({ id: { type: 'integer' } });
const compare = <T = ComparisonView>(body: object, status = 200) =>
  reader.api.post<T>('/schemas/compare', body, status);

describe('POST /schemas/compare', () => {
  it('judges a change for any reader, and stores nothing', async () => {
    const rows = await rowCounts(database);
    const comparison = await compare({ before: BEFORE, after: AFTER });
    expect(comparison).toMatchObject({
      identical: false,
      content: 'as_written',
      change_class: 'major',
      verdicts: { readers: 'fails', history: 'holds' },
      breaking: true,
      findings: [{ kind: 'column_removed', path: '/email', subjects: ['/email'], breaking: true }],
    });
    expect(comparison.findings[0]?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(await rowCounts(database)).toEqual(rows);
  });

  it('names nothing where nothing changed', async () => {
    expect(await compare({ before: BEFORE, after: BEFORE })).toEqual({
      identical: true,
      content: 'as_written',
      change_class: null,
      verdicts: { readers: 'holds', history: 'holds', strict_readers: 'holds' },
      breaking: false,
      findings: [],
    });
  });

  it('judges by the mode and the content model that it is given', async () => {
    expect(await compare({ before: BEFORE, after: AFTER, mode: 'none' })).toMatchObject({
      breaking: false,
      change_class: 'major',
    });
    const backward = { before: AFTER, after: BEFORE, mode: 'backward' };
    expect(await compare({ ...backward, content: 'as_written' })).toMatchObject({
      verdicts: { history: 'fails' },
      breaking: true,
    });
    expect(await compare({ ...backward, content: 'declared' })).toMatchObject({
      content: 'declared',
      verdicts: { history: 'holds' },
      breaking: false,
    });
  });

  it('compares guarantees with the schemas', async () => {
    const hours = (count: number) => ({ freshness: { max_staleness: `PT${count}H` } });
    const body = { before: BEFORE, after: BEFORE, before_guarantees: hours(1), after_guarantees: hours(2) };
    expect(await compare(body)).toMatchObject({
      breaking: true,
      findings: [{ scope: 'guarantees', kind: 'guarantee_weakened', path: '/freshness', subjects: null }],
    });
  });

  it.each<[string, object, string]>([
    ['a missing side', { before: BEFORE }, '/after'],
    ['an unknown mode', { before: BEFORE, after: AFTER, mode: 'strict' }, '/mode'],
    ['no mode at all', { before: BEFORE, after: AFTER, mode: null }, '/mode'],
    ['an unknown content model', { before: BEFORE, after: AFTER, content: 'open' }, '/content'],
    ['an unknown format', { schema_format: 'xml', before: BEFORE, after: AFTER }, '/schema_format'],
    ['guarantees that are a list', { before: BEFORE, after: AFTER, after_guarantees: [] }, '/after_guarantees'],
    ['an unknown field', { before: BEFORE, after: AFTER, asset_id: 'x' }, '/asset_id'],
  ])('refuses %s', async (_, body, pointer) => {
    expect(await compare(body, 422)).toMatchObject({ errors: [{ pointer }] });
  });

  it('needs a key', async () => {
    expect(await api.as(null).post('/schemas/compare', {}, 401)).toMatchObject({ code: 'key.invalid' });
  });
});

describe('POST /schemas/validate', () => {
  const validate = (body: object) => reader.api.post('/schemas/validate', body, 200);

  it('finds nothing wrong with a schema', async () => {
    expect(await validate({ schema: BEFORE })).toEqual({ valid: true, errors: [] });
    const columns = { schema_format: 'columns', schema: { columns: [{ name: 'id', type: 'integer' }] } };
    expect(await validate(columns)).toEqual({ valid: true, errors: [] });
  });

  it('says where a schema is wrong', async () => {
    expect(await validate({ schema: object({ a: { type: 'money' } }) })).toEqual({
      valid: false,
      errors: [{ pointer: expect.stringContaining('/properties/a'), message: expect.any(String) }],
    });
    expect(await validate({ schema: { description: 'x'.repeat(1_048_577) } })).toMatchObject({
      valid: false,
      errors: [{ message: expect.stringContaining('bytes') }],
    });
  });

  it('refuses what is no request', async () => {
    expect(await reader.api.post('/schemas/validate', {}, 422)).toMatchObject({ errors: [{ pointer: '/schema' }] });
  });
});
