import type { Shapes } from '../../../../openapi/index.js';
import { oneLine } from '../../one-line.js';
import {
  type CheckedChange,
  type CheckReport,
  type Standing,
  type Verdict,
  verdictOf,
  verdictOfAll,
} from '../report.js';

type Finding = Shapes['FindingView'];

/** What each standing means, in a few words. */
export const MEANS: Readonly<Record<Standing, string>> = {
  fine: 'nobody has to be asked',
  new: 'a new asset',
  agreed: 'everybody has agreed, or an admin decided',
  unexpected: 'no such asset, and new ones are refused',
  breaking: 'breaks whoever reads it',
  unasked: 'needs consent that nobody has been asked for',
  stale: 'needs consent; what was asked for is not what would be published now',
  waiting: 'waits for consent',
  blocked: 'a consumer says no',
  unknown: 'could not be judged',
};

const NEXT: Readonly<Record<Standing, string>> = {
  fine: '',
  new: '',
  agreed: 'publish the proposal',
  unexpected: 'mend the name or the environment, or check without --fail-on-new',
  breaking: 'keep what is read, or check without --offline to learn who reads it and to ask them',
  unasked: 'publish the change, or check with --open-proposals, to ask them; or keep what they read',
  stale: 'publish the change again, or check with --open-proposals, to ask anew',
  waiting: 'ask them to answer the proposal; --wait waits for it',
  blocked: 'talk to the team that says no, or change the proposal',
  unknown: 'mend what is wrong and check again',
};

const CONCLUDES: Readonly<Record<Verdict, string>> = {
  yes: 'Nothing that is required is missing.',
  no: 'A required consent is missing.',
  unknown: 'It is not known whether a required consent is missing.',
};

/** What it comes to, in a sentence. */
export function concludes(report: CheckReport): string {
  const verdict = verdictOfAll(report);
  const reasons = new Set(report.changes.filter((one) => verdictOf(one) === 'no').map(({ standing }) => standing));
  if (verdict === 'no' && [...reasons].every((standing) => standing === 'unexpected')) {
    return 'An asset is not known.';
  }
  return reasons.has('breaking')
    ? 'A change breaks whoever reads it; who that is, is not known offline.'
    : CONCLUDES[verdict];
}

/** What to do next, with the proposal to do it to; empty where there is nothing to do. */
export function nextOf(change: CheckedChange): string {
  const { standing, proposal } = change;
  const next = isRemoval(change) && standing in NEXT_OF_REMOVAL ? NEXT_OF_REMOVAL[standing] : NEXT[standing];
  return proposal && next ? `${next} (proposal ${proposal.id})` : (next ?? '');
}

const NEXT_OF_REMOVAL: Readonly<Partial<Record<Standing, string>>> = {
  fine: 'delete the asset, or the service goes on promising it',
  unasked: 'delete the asset (DELETE /api/v1/assets/{id}), which asks them; or keep the table',
};

const isRemoval = ({ impact }: CheckedChange): boolean =>
  impact?.findings.some(({ kind }) => kind === 'asset_removed') === true;

/** Findings that break somebody, or would break a reader; the others ship unasked. */
export const breaksOf = ({ impact }: CheckedChange): Finding[] =>
  impact?.findings.filter(({ breaking, caution }) => breaking || caution) ?? [];

/** Whom a finding breaks, each with what it reads. */
export function brokenBy({ fingerprint }: Finding, { impact, standing }: CheckedChange): string {
  if (standing === 'breaking') {
    return 'whoever reads it';
  }
  const affected = impact?.affected.filter(({ because }) => because.includes(fingerprint)) ?? [];
  const teams = affected.map(({ team_name: team, columns }) => `${team} (${columns?.join(', ') ?? 'every column'})`);
  return oneLine(teams.join(', ')) || 'nobody who is registered';
}

/** The row that the one side allows and the other does not. */
export const witnessOf = ({ witness }: Finding): string | null =>
  witness && `${oneLine(JSON.stringify(witness.row))} is valid ${witness.valid_under} the change only`;

/** Who has to answer, and what they say. */
export const answersOf = ({ proposal }: CheckedChange): string[] =>
  proposal?.required.map(({ team_name: team, answer, covers_all: coversAll, migration_deadline: date }) => {
    const until = answer === 'migrating' && date ? ` until ${date.slice(0, 10)}` : '';
    const isOld = answer !== null && !coversAll ? ', to less than this' : '';
    return oneLine(`${team}: ${answer ?? 'no answer'}${until}${isOld}`);
  }) ?? [];

/** `major, 2.0.0`, where the change deserves a version. */
export const versionOf = ({ impact }: CheckedChange): string =>
  impact?.change_class ? [impact.change_class, impact.suggested_version].filter(Boolean).join(', ') : '';

/** Those that need a look, in their order. */
export const toSay = ({ changes }: CheckReport): CheckedChange[] =>
  changes.filter((change) => verdictOf(change) !== 'yes' || change.standing === 'agreed' || isRemoval(change));

const MOST_NEW = 20;

/** A misspelt name is a new one too, so new ones are named. */
export function newOnes({ changes }: CheckReport): string[] {
  const fresh = changes.filter(({ standing }) => standing === 'new');
  const named = fresh.slice(0, MOST_NEW).map(({ name, environment }) => oneLine(`${name} in ${environment}`));
  return fresh.length > MOST_NEW ? [...named, `and ${fresh.length - MOST_NEW} more`] : named;
}

/** How many of the rest there are. */
export function restOf({ changes, skipped }: CheckReport): string {
  const count = (standing: Standing) => changes.filter((change) => change.standing === standing).length;
  const parts = [
    [count('fine'), 'break nobody'],
    [count('new'), 'new'],
    [skipped.length, 'skipped, since no column is known'],
  ] as const;
  return parts.flatMap(([many, what]) => (many > 0 ? [`${many} ${what}`] : [])).join(', ');
}
