import { describe, expect, it } from '@jest/globals';
import { affectedTeams, findingsToTell } from '../../../../../src/modules/workflow/domain/touched-teams.js';
import { finding } from '../../../../support/finding.js';

const [email, zip, table] = [finding(), finding({ path: '/address/zip' }), finding({ path: '' })];
const findings = [email, zip, table];
const team = (teamId: string, columns: readonly string[] | null, touching: readonly { fingerprint: string }[]) => ({
  teamId,
  columns,
  fingerprints: touching.map(({ fingerprint }) => fingerprint),
});

describe('what an event says to a team', () => {
  it.each([
    ['its columns that break, not its others', ['id', 'email'], [email], ['email']],
    [
      'the column above or below what breaks',
      ['address', '/address/zip', '/address/city'],
      [zip],
      ['address', '/address/zip'],
    ],
    ['all it lists, where the whole table breaks', ['id', 'email'], [table], ['id', 'email']],
    ['the columns that break, where it reads all', null, [email, zip], ['email', 'address']],
    ['none by name, where it reads all and the whole table breaks', null, [table], []],
    [
      'a column whose name is escaped in a pointer',
      null,
      [finding({ path: '/a~1b' }), finding({ path: '/~2' })],
      ['a/b', '*'],
    ],
  ] as const)('is %s', (_, columns, touching, expected) => {
    const { billing } = affectedTeams({ required: [team('billing', columns, touching)] }, touching);
    expect(billing).toEqual({ columns: expected, fingerprints: touching.map(({ fingerprint }) => fingerprint) });
  });

  it('holds what it requires and would no longer get', () => {
    const unmet = finding({ scope: 'asset', kind: 'requirement_unmet', path: '' });
    const touched = { required: [team('billing', ['email'], [unmet])], unmet: [unmet] };
    expect(affectedTeams(touched, findings)).toEqual({
      billing: { columns: ['email'], fingerprints: [unmet.fingerprint] },
    });
    expect(findingsToTell(touched, findings)).toEqual([...findings, unmet]);
  });
});

it('the findings to tell are the first twenty, and the first twenty of each team’s', () => {
  const many = Array.from({ length: 90 }, (_, index) => finding({ path: `/c${index}` }));
  const required = [team('billing', null, many.slice(30, 60)), team('hr', null, many.slice(85))];
  const told = findingsToTell({ required }, many);
  expect(told).toEqual([...many.slice(0, 20), ...many.slice(30, 50), ...many.slice(85)]);
});
