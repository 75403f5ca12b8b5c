import type { Shapes } from '../../../openapi/index.js';
import { DomainError } from '../../kernel/domain-error.js';
import { assetFinding, type Comparison, judgeChange, readWanted, type WantedSide } from '../../schemas/index.js';
import type { WrittenSide } from '../../schemas/index.js';
import { progress } from '../terminal.js';
import { type Change, type Changes, goneBetween, keyOf } from './change.js';
import type { CheckedChange, CheckReport, Standing } from './report.js';

/** So many tables later, people want to know that it goes on. */
const STEP = 500;

/** Judges what changed between two states with the rules of the service, and without it: nobody knows the readers. */
export function offlineReport(base: Changes, head: Changes): CheckReport {
  const before = new Map(base.wanted.map((change) => [keyOf(change.body), change]));
  const changed = head.wanted.map((change, index) => {
    if (index > 0 && index % STEP === 0) {
      progress(`Compared ${index} of ${head.wanted.length} tables`);
    }
    return compared(before.get(keyOf(change.body)), change);
  });
  const unreadable = [...head.unreadable, ...base.unreadable].map((one) => ({ ...UNKNOWN, ...one }));
  const lost = head.skipped.filter((table) => before.has(keyOf(table)));
  const untold = lost.map(({ fqn: name, ...place }) => ({ ...UNKNOWN, ...place, name, problem: 'no column is known' }));
  return {
    changes: [...changed, ...goneBetween(base, head).map(removed), ...untold, ...unreadable],
    skipped: head.skipped.filter((table) => !lost.includes(table)).map(({ fqn }) => fqn),
  };
}

function compared(before: Change | undefined, after: Change): CheckedChange {
  if (!before) {
    return checked(after, 'new');
  }
  try {
    const { findings, ...comparison } = compare(before, after);
    const standing = comparison.breaking ? 'breaking' : 'fine';
    return checked(after, standing, impactOf(comparison, findings));
  } catch (error) {
    if (!(error instanceof DomainError)) {
      throw error;
    }
    const places = error.errors.slice(0, 5).map(({ pointer, message }) => `${pointer} ${message}`);
    return { ...checked(after, 'unknown'), problem: [`${error.code}: ${error.message}`, ...places].join('; ') };
  }
}

/** What the service finds when the one follows the other. */
export function compare(before: Change, after: Change): Comparison {
  const old = written(before, null);
  const now = written(after, old);
  const options = { ...before.rules, assetId: null, witnesses: true };
  return judgeChange({ before: old.side, after: now.side, options });
}

interface Written {
  readonly side: WrittenSide;
  readonly columns: readonly string[];
}

/** A version as it is written down, with what it inherits of the one before. */
function written({ body }: Change, current: Written | null): Written {
  const { schema_format: format = 'json_schema', schema, guarantees, guarantees_source: source } = body;
  const wanted: WantedSide = {
    format,
    schema,
    guarantees,
    as: source == null ? undefined : { source },
    current: current && {
      columns: current.columns,
      guarantees: current.side.guarantees as NonNullable<WantedSide['current']>['guarantees'],
    },
  };
  const read = readWanted(wanted);
  return { side: { format, schema, guarantees: read.guarantees }, columns: read.columns };
}

function removed(change: Change): CheckedChange {
  const { fqn, environment } = change.body;
  const before = { fqn, environment };
  const finding = assetFinding({ assetId: '', kind: 'asset_removed', mode: change.rules.mode, before, after: null });
  return checked(change, finding.breaking ? 'breaking' : 'fine', impactOf(PROMISES_NOTHING, [finding]));
}

const UNKNOWN = {
  environment: 'production',
  standing: 'unknown',
  assetId: null,
  impact: null,
  proposal: null,
  problem: null,
} as const;

const checked = (
  { body, origin }: Change,
  standing: Standing,
  impact: CheckedChange['impact'] = null,
): CheckedChange => ({
  ...UNKNOWN,
  name: body.fqn,
  environment: body.environment,
  origin,
  standing,
  impact,
});

/** What is said of a table that goes: there is no version to compare. */
export const PROMISES_NOTHING = {
  breaking: true,
  change_class: null,
  verdicts: { readers: 'fails', history: 'fails', strict_readers: 'fails' },
} as const;

/** A verdict in the shape that the service answers, as far as it is known here. */
export const impactOf = (
  { breaking, change_class, verdicts }: Pick<Comparison, 'breaking' | 'change_class' | 'verdicts'>,
  findings: readonly Comparison['findings'][number][],
): Shapes['ImpactView'] => ({
  decision: breaking ? 'proposed' : change_class === null ? 'unchanged' : 'published',
  change_class,
  verdicts,
  findings: findings as Shapes['FindingView'][],
  suggested_version: '',
  affected: [],
  unaffected: [],
  downstream: [],
  truncated: false,
});
