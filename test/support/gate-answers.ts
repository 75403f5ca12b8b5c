import type { Shapes } from '../../openapi/index.js';
import type { CheckedChange, CheckReport } from '../../src/cli/check/report.js';
import { finding } from './finding.js';

/** What the service says of a change that needs nobody, but for what is given. */
export const anImpact = (more: Partial<Shapes['ImpactView']> = {}): Shapes['ImpactView'] => ({
  decision: 'published',
  change_class: 'major',
  verdicts: { readers: 'fails', history: 'holds', strict_readers: 'fails' },
  findings: [],
  suggested_version: '2.0.0',
  affected: [],
  unaffected: [],
  downstream: [],
  truncated: false,
  ...more,
});

/** A proposal that nobody has answered, but for what is given. */
export const aProposal = (more: Partial<Shapes['StandingProposalView']> = {}): Shapes['StandingProposalView'] => ({
  id: '019ab3c4-7d2e-7c51-9b7e-1f2a3b4c5d6e',
  status: 'open',
  revision: 1,
  blocked: false,
  stale: false,
  ready_at: null,
  expires_at: '2030-01-01T00:00:00.000Z',
  required: [],
  ...more,
});

/** The answer to one item, empty but for what is given. */
export const anAnswer = (more: Partial<Shapes['ItemImpactView']> = {}): Shapes['ItemImpactView'] => ({
  asset_id: null,
  fqn: 'shop.core.orders',
  impact: null,
  proposal: null,
  error: null,
  ...more,
});

/** Text that every format has to write so that it is text there. */
export const NASTY = 'a<b>&"c\u001B[31m](http://x) @all `d`\n::error::\u0000|é';

/** A report in which somebody with a nasty name reads a nasty column that goes. */
export function nastyReport(more: Partial<CheckedChange> = {}): CheckReport {
  const gone = { ...finding(), message: NASTY, path: `/${NASTY}`, witness: null } as Shapes['FindingView'];
  const affected = { registration_id: 'r', team_id: 't', team_name: NASTY, columns: [NASTY], spared_by: null };
  const change: CheckedChange = {
    name: `shop.core.${NASTY}`,
    environment: 'production',
    origin: 'models/or ders.sql',
    standing: 'waiting',
    assetId: 'a',
    impact: anImpact({
      decision: 'proposed',
      findings: [gone],
      affected: [{ ...affected, because: [gone.fingerprint] }],
    }),
    proposal: aProposal(),
    problem: null,
    ...more,
  };
  return { changes: [change], skipped: [] };
}
