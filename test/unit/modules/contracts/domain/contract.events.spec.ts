import { expect, it } from '@jest/globals';
import { toldTo } from '../../../../../src/kernel/told-to.js';
import {
  contractDeprecated,
  contractEnded,
  contractPublished,
} from '../../../../../src/modules/contracts/domain/contract.events.js';
import { compare } from '../../../../../src/schemas/compare.js';
import { parseGuarantees, parseSchema } from '../../../../../src/schemas/index.js';

const side = (count: number) => {
  const columns = Array.from({ length: count }, (_, at) => ({ name: `c${at}`, type: 'integer' }));
  const schema = parseSchema('columns', { columns });
  return { schema, guarantees: parseGuarantees({}, schema) };
};
const { findings } = compare(side(31), side(1), {
  mode: 'consumers',
  content: 'declared',
  assetId: 'asset-1',
  witnesses: false,
});
const contract = {
  id: 'contract-1',
  assetId: 'asset-1',
  version: '2.0.0',
  status: 'active',
  schemaFormat: 'columns',
  guarantees: {},
  changeClass: 'major' as const,
  findings,
  notes: 'why',
  forced: true,
  forceReason: 'a legal deadline',
  proposalId: null,
  publishedByTeamId: 'team-1',
};

const told = {
  fqn: 'shop.orders',
  schemaDigest: 'abc',
  audience: ['team-2'],
  consentedTeamIds: ['team-3'],
  findings: findings.slice(0, 2),
  affected: { 'team-2': { columns: ['c1'], fingerprints: [findings[0]!.fingerprint] } },
  replaces: { id: 'contract-0', version: '1.0.0' },
};

it('keeps for audit the digest of the schema, every fingerprint, and why it was forced', () => {
  const event = contractPublished(contract, told);
  expect(event).toMatchObject({
    action: 'contract.published',
    assetId: 'asset-1',
    teamId: 'team-1',
    audience: ['team-2'],
    after: {
      version: '2.0.0',
      schema_sha256: 'abc',
      forced: true,
      force_reason: 'a legal deadline',
      consented_by_requirement_team_ids: ['team-3'],
    },
  });
  expect((event.after as { findings: string[] }).findings).toEqual(findings.map(({ fingerprint }) => fingerprint));
});

it('says in words what is to be told, to each team its part, and which version it replaces', () => {
  const { data = {} } = contractPublished(contract, told);
  const [first, second] = findings.map(({ fingerprint, kind, path, message, breaking }) => ({
    fingerprint,
    kind,
    path,
    message,
    breaking,
  }));
  expect(data).toMatchObject({ replaces: { contract_id: 'contract-0', version: '1.0.0' }, version: '2.0.0' });
  expect(toldTo('team-1', data)['findings']).toEqual([first, second]);
  expect(toldTo('team-2', data)).toMatchObject({ findings: [first], columns_of_yours: ['c1'] });
});

it.each([
  [contractDeprecated(contract, { replacedBy: '3.0.0', fqn: 'shop.orders', audience: [] })],
  [
    contractEnded(
      { ...contract, status: 'retired', sunsetAt: null },
      { from: 'active', reason: 'no longer filled', fqn: 'shop.orders', audience: [] },
    ),
  ],
])('tells the end of a version in the same words, whatever ended it', ({ data = {} }) => {
  const words = ['asset_fqn', 'asset_id', 'contract_id', 'reason', 'replaced_by', 'status', 'sunset_at', 'version'];
  expect(Object.keys(data).toSorted()).toEqual(words);
});

it('names the version that took the place of a deprecated one', () => {
  expect(
    contractDeprecated(contract, { replacedBy: '3.0.0', fqn: 'shop.orders', audience: ['billing'] }),
  ).toMatchObject({
    action: 'contract.deprecated',
    audience: ['billing'],
    before: { status: 'active' },
    after: { status: 'deprecated', replaced_by: '3.0.0' },
    data: { version: '2.0.0', replaced_by: '3.0.0' },
  });
});
