import type { Question } from './modes.js';

export type FindingScope = 'schema' | 'guarantees' | 'asset';

/** The least class a finding has where it breaks nothing: values changed, or words only. */
export type QuietClass = 'minor' | 'patch';

/**
 * What a kind can say to a question: it always holds; inclusion where it was found is asked, which may fail or stay
 * unknown; it always fails, or always stays unknown.
 */
export type CanAnswer = 'holds' | 'asked' | 'fails' | 'unknown';

export interface FindingRule {
  readonly scope: FindingScope;
  readonly answers: Readonly<Record<Question, CanAnswer>>;
  readonly quiet: QuietClass;
  readonly describes: string;
  /** What no two schemas show; for all other kinds the documents take the cases that show them. */
  readonly example?: { readonly before: unknown; readonly after: unknown };
}

const answers = (readers: CanAnswer, history: CanAnswer, strictReaders: CanAnswer): FindingRule['answers'] => ({
  readers,
  history,
  strict_readers: strictReaders,
});

const OPEN = answers('asked', 'asked', 'asked');
const GAINS = answers('asked', 'holds', 'asked');
const LOSSES = answers('holds', 'asked', 'holds');
const NONE = answers('holds', 'holds', 'holds');
const VANISHED = answers('fails', 'asked', 'asked');

function schema(can: FindingRule['answers'], quiet: QuietClass, describes: string): FindingRule {
  return { scope: 'schema', answers: can, quiet, describes };
}

function guarantee(can: FindingRule['answers'], describes: string): FindingRule {
  return { scope: 'guarantees', answers: can, quiet: 'minor', describes };
}

function asset(describes: string, before: unknown, after: unknown): FindingRule {
  return {
    scope: 'asset',
    answers: answers('fails', 'holds', 'holds'),
    quiet: 'minor',
    describes,
    example: { before, after },
  };
}

/** Every kind of difference Tessera reports. A kind is added here and nowhere else; documents derive from this table. */
export const FINDING_RULES = {
  column_added: schema(answers('holds', 'asked', 'asked'), 'minor', 'A declared column or property appeared.'),
  column_removed: schema(VANISHED, 'minor', 'A declared column or property vanished, or can hold no value any more.'),
  column_renamed: schema(VANISHED, 'minor', 'A column declares that it carries on an old one under a new name.'),
  type_changed: schema(OPEN, 'minor', 'Neither type contains the other.'),
  type_widened: schema(GAINS, 'minor', 'The new type contains the old one.'),
  type_narrowed: schema(answers('asked', 'asked', 'holds'), 'minor', 'The old type contains the new one.'),
  nullable_added: schema(GAINS, 'minor', 'Null became a possible value.'),
  nullable_removed: schema(LOSSES, 'minor', 'Null is no longer a possible value.'),
  required_added: schema(LOSSES, 'minor', 'A property that could be left out must now be present.'),
  required_removed: schema(GAINS, 'minor', 'A property that was always present may now be left out.'),
  enum_values_added: schema(GAINS, 'minor', 'New values joined a closed set of values.'),
  enum_values_removed: schema(LOSSES, 'minor', 'Values left a closed set of values.'),
  constraint_tightened: schema(LOSSES, 'minor', 'A constraint allows fewer values than before.'),
  constraint_relaxed: schema(GAINS, 'minor', 'A constraint allows more values than before.'),
  constraint_changed: schema(
    OPEN,
    'minor',
    'A constraint changed, and neither version contains the other for certain.',
  ),
  default_added: schema(NONE, 'patch', 'A default appeared.'),
  default_removed: schema(NONE, 'patch', 'A default vanished.'),
  default_changed: schema(NONE, 'patch', 'A default has another value.'),
  physical_type_changed: schema(OPEN, 'minor', 'The warehouse type changed while the JSON type stayed.'),
  content_opened: schema(GAINS, 'minor', 'An object now accepts properties it does not declare.'),
  content_closed: schema(LOSSES, 'minor', 'An object no longer accepts properties it does not declare.'),
  union_branch_added: schema(GAINS, 'minor', 'A union gained an alternative.'),
  union_branch_removed: schema(LOSSES, 'minor', 'A union lost an alternative.'),
  format_changed: schema(OPEN, 'minor', 'A string promises another format.'),
  row_constraint_changed: schema(
    OPEN,
    'minor',
    'Rows as a whole are constrained otherwise, beyond what other findings say.',
  ),
  unknown_keyword_changed: schema(
    answers('unknown', 'unknown', 'unknown'),
    'minor',
    'A keyword Tessera does not know changed; what it means is unknown.',
  ),
  primary_key_changed: schema(GAINS, 'minor', 'The columns that identify a row changed.'),
  column_reordered: schema(NONE, 'patch', 'Columns stand in another order.'),
  annotation_changed: schema(NONE, 'patch', 'A description, title, tag or example changed.'),
  schema_format_changed: schema(NONE, 'patch', 'The schema is written in another format.'),
  deprecation_added: schema(NONE, 'minor', 'A column is announced to go away.'),
  deprecation_changed: schema(NONE, 'minor', 'An announced removal has other terms.'),
  deprecation_removed: schema(NONE, 'minor', 'A column is no longer announced to go away.'),
  guarantee_added: guarantee(LOSSES, 'A promise beyond the schema appeared.'),
  guarantee_removed: guarantee(GAINS, 'A promise beyond the schema was withdrawn.'),
  guarantee_weakened: guarantee(GAINS, 'A promise beyond the schema says less than before.'),
  guarantee_strengthened: guarantee(LOSSES, 'A promise beyond the schema says more than before.'),
  guarantee_changed: guarantee(
    answers('unknown', 'holds', 'unknown'),
    'A promise beyond the schema says something else.',
  ),
  requirement_unmet: asset(
    'What a registered reader requires of the contract no longer holds.',
    { holds: true },
    { holds: false },
  ),
  mode_loosened: asset(
    'The asset stops requiring something of its changes.',
    { compatibility: 'full' },
    { compatibility: 'backward' },
  ),
  asset_moved: asset(
    'The asset gets another name, environment or kind.',
    { fqn: 'shop.orders' },
    { fqn: 'shop.core.orders' },
  ),
  asset_removed: asset('The asset is deleted.', { fqn: 'shop.orders' }, null),
  asset_retired: asset(
    'The active contract is deprecated or retired with no successor.',
    { status: 'active' },
    { status: 'retired' },
  ),
} as const satisfies Readonly<Record<string, FindingRule>>;

export type FindingKind = keyof typeof FINDING_RULES;

export const FINDING_KINDS = Object.keys(FINDING_RULES) as readonly FindingKind[];

/** The catalogue's line for a kind, typed by the rule rather than by its literals. */
export function ruleOf(kind: FindingKind): FindingRule {
  return FINDING_RULES[kind];
}
