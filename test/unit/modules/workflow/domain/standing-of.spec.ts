import { expect, it } from '@jest/globals';
import { standingOf } from '../../../../../src/modules/workflow/domain/standing-of.js';
import { finding } from '../../../../support/finding.js';

const breaking = finding();
const wanted = {
  schema_format: 'columns' as const,
  schema: { columns: [{ name: 'id', type: 'INT' }] },
  guarantees: { volume: { min_rows: 1 } },
  findings: [breaking],
};
const proposal = { ...wanted, base_moved: false, stale: false };

it.each([
  ['the same promise', {}, 'same'],
  ['the same, its keys in another order', { schema: { columns: [{ type: 'INT', name: 'id' }] } }, 'same'],
  ['another schema', { schema: { columns: [] } }, 'another'],
  ['another format', { schema_format: 'avro' as const }, 'another'],
  ['other guarantees', { guarantees: {} }, 'another'],
  ['a change of the asset', { schema_format: null, schema: null, guarantees: null }, 'another'],
  ['the same on a base that has moved', { base_moved: true }, 'stale'],
  ['the same, which could not be published', { stale: true }, 'stale'],
  ['the same, judged harmless then', { findings: [finding({ breaking: false })] }, 'stale'],
])('takes %s for what it is', (_, differs, standing) => {
  expect(standingOf({ ...proposal, ...differs }, wanted)).toBe(standing);
});
