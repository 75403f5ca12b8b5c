import { expect, it } from '@jest/globals';
import { contractDeprecated, contractPublished } from '../../../../../src/modules/contracts/domain/contract.events.js';
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

it('keeps for audit the digest of the schema, every fingerprint, and why it was forced', () => {
  const told = { fqn: 'shop.orders', schemaDigest: 'abc', audience: ['team-2'], consentedTeamIds: ['team-3'] };
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

it('tells the feed twenty findings at most, in words', () => {
  const news = { fqn: 'shop.orders', schemaDigest: 'abc', audience: [], consentedTeamIds: [] };
  const event = contractPublished(contract, news);
  const { findings: told } = event.data as { findings: object[] };
  expect(findings.length).toBe(30);
  expect(told).toHaveLength(20);
  expect(told[0]).toEqual({ kind: 'column_removed', path: '/c1', message: expect.any(String), breaking: true });
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
