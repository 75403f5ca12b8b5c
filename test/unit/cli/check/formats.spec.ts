import { describe, expect, it } from '@jest/globals';
import { FORMATS, rendered } from '../../../../src/cli/check/formats/formats.js';
import { PLAIN } from '../../../../src/cli/terminal.js';
import { aProposal, NASTY, nastyReport } from '../../../support/gate-answers.js';
import { wellFormed } from '../../../support/well-formed.js';

const report = nastyReport();

describe('text of others', () => {
  it.each(FORMATS)('is no command to a terminal or a runner, as %s', (format) => {
    const text = rendered(format, report, PLAIN);
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/);
    expect(text).not.toMatch(/^\s*::/m);
  });

  it('formats nothing and notifies nobody in Markdown', () => {
    const text = rendered('markdown', report, PLAIN);
    expect(text).not.toMatch(/@all|<b>|\]\(http|(?<!\\)`/);
  });

  it('is text of an XML document in JUnit', () => {
    const names = wellFormed(rendered('junit', report, PLAIN));
    expect(names).toEqual(['testsuites', 'testsuite', 'testcase', 'failure']);
  });
});

it('says a change without a finding once, in SARIF too', () => {
  const unknown = nastyReport({ standing: 'unknown', impact: null, proposal: null, problem: NASTY });
  const { runs } = JSON.parse(rendered('sarif', unknown, PLAIN)) as { runs: { results: object[] }[] };
  expect(runs[0]?.results).toMatchObject([{ ruleId: 'change_unknown', level: 'warning' }]);
  expect(wellFormed(rendered('junit', unknown, PLAIN))).toContain('error');
});

it('says who has answered what', () => {
  const team = { team_id: 't', team_name: 'billing', registration_id: 'r', columns: null };
  const required = [
    { ...team, answer: 'migrating' as const, migration_deadline: '2030-02-03T00:00:00.000Z', covers_all: true },
    { ...team, answer: 'approved' as const, migration_deadline: null, covers_all: false },
    { ...team, answer: null, migration_deadline: null, covers_all: false },
  ];
  const text = rendered('text', nastyReport({ proposal: aProposal({ required }) }), PLAIN);
  expect(text.match(/billing: .*/g)).toEqual([
    'billing: migrating until 2030-02-03',
    'billing: approved, to less than this',
    'billing: no answer',
  ]);
});
