import type { FindingKind } from './finding-kinds.js';

interface Told {
  readonly kind: FindingKind;
  readonly keyword: string | null;
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reasons: readonly string[];
}

/** Longer values are cut: a message is read by people, the values stand beside it. */
const LONGEST_VALUE = 80;

type Say = (told: Told & { readonly where: string; readonly from: string; readonly to: string }) => string;

const SAID: Partial<Record<FindingKind, Say>> = {
  column_added: ({ where }) => `${where} is new`,
  column_removed: ({ where }) => `${where} is gone`,
  column_renamed: ({ where, to }) => `${where} is now called ${to}`,
  type_changed: ({ where, from, to }) => `The type of ${where} changes from ${from} to ${to}`,
  type_widened: ({ where, from, to }) => `The type of ${where} widens from ${from} to ${to}`,
  type_narrowed: ({ where, from, to }) => `The type of ${where} narrows from ${from} to ${to}`,
  nullable_added: ({ where }) => `${where} may now be null`,
  nullable_removed: ({ where }) => `${where} is no longer null`,
  required_added: ({ where }) => `${where} must now be present`,
  required_removed: ({ where }) => `${where} may now be left out`,
  enum_values_added: ({ where, from, to }) => `${where} has new values: ${from} becomes ${to}`,
  enum_values_removed: ({ where, from, to }) => `${where} loses values: ${from} becomes ${to}`,
  content_opened: ({ where }) => `${where} now accepts what it does not declare`,
  content_closed: ({ where }) => `${where} no longer accepts what it does not declare`,
  row_constraint_changed: ({ where }) =>
    `${where} is constrained otherwise than before, in a way no other finding says`,
  asset_removed: () => 'The asset goes away',
  asset_retired: () => 'The contract is withdrawn, and no other takes its place',
  asset_moved: ({ from, to }) => `The asset moves from ${from} to ${to}`,
  mode_loosened: ({ from, to }) => `Changes of the asset have to hold less than before: ${from} becomes ${to}`,
  requirement_unmet: ({ after }) => `What a registered reader requires no longer holds${lostPaths(after)}`,
  column_reordered: ({ where }) => `The columns of ${where} stand in another order`,
};

/** One sentence for people; never part of a fingerprint. */
export function messageOf(told: Told): string {
  const where = told.path === '' ? 'the row' : told.path;
  const say = SAID[told.kind] ?? said;
  const text = say({ ...told, where, from: short(told.before), to: short(told.after) });
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return told.reasons.length === 0 ? sentence : `${sentence} (undecided: ${told.reasons.join('; ')})`;
}

/** The general sentence: what of the keyword happened, and where. */
const said: Say = ({ kind, keyword, where, before, after, from, to }) => {
  const subject = keyword === null ? kind.replaceAll('_', ' ') : `"${keyword}" (${kind.replaceAll('_', ' ')})`;
  if (before === null || after === null) {
    return `At ${where}, ${subject}: ${before === null ? `${to} is new` : `${from} is gone`}`;
  }
  return `At ${where}, ${subject}: ${from} becomes ${to}`;
};

function lostPaths(after: unknown): string {
  const { lost = [] } = after as { lost?: readonly { readonly path: string }[] };
  return lost.length === 0 ? '' : `: ${short(lost.map(({ path }) => path || 'the row').join(', '))}`;
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
