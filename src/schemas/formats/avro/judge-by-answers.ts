import type { Difference } from '../../diff/difference.js';
import { ruleOf, type FindingKind } from '../../finding-kinds.js';
import type { Answer } from '../../finding.js';
import { QUESTIONS, type Question } from '../../modes.js';
import type { AvroAnswers } from './answers.js';
import type { Obstacle } from './pair-graph.js';

type Fixed = Readonly<Record<Question, Answer>>;

const TYPES: readonly FindingKind[] = ['type_changed', 'type_widened', 'type_narrowed'];
const COLUMNS: readonly FindingKind[] = ['column_removed', 'column_renamed', 'column_added'];

/**
 * The differences with their answers fixed by what stands in the way at their path. An obstacle at a path where nothing
 * else changed, such as another name of a type, is a changed type.
 */
export function judgeByAnswers(found: readonly Difference[], answers: AvroAnswers, root: Difference): Difference[] {
  const byPath = new Map<string, Difference[]>();
  for (const difference of found) {
    const there = byPath.get(difference.path) ?? [];
    there.push(difference);
    byPath.set(difference.path, there);
  }
  const paths = new Set([
    ...byPath.keys(),
    ...QUESTIONS.flatMap((question) => answers[question].map(({ path }) => path)),
  ]);
  const obstacles = new Map(QUESTIONS.map((question) => [question, grouped(answers[question])]));
  return [...paths].flatMap((path) => judgeAt(path, byPath.get(path) ?? [], obstacles, root));
}

type Obstacles = ReadonlyMap<Question, ReadonlyMap<string, Obstacle>>;

function judgeAt(path: string, found: readonly Difference[], obstacles: Obstacles, root: Difference): Difference[] {
  const open = new Set(QUESTIONS.filter((question) => obstacles.get(question)?.has(path)));
  const judged = inTurn(found).map((difference) => {
    const taken = QUESTIONS.filter((question) => open.has(question) && canFail(difference, question));
    if (COLUMNS.includes(difference.kind)) {
      taken.forEach((question) => open.delete(question));
    }
    return { difference, taken };
  });
  const told = new Set(judged.flatMap(({ taken }) => taken));
  const rest = QUESTIONS.filter((question) => open.has(question) && !told.has(question));
  const fixed = judged.map(({ difference, taken }) => fix(difference, taken));
  const added = rest.length === 0 ? [] : [untold(path, rest, { obstacles, found, root })];
  // That a type has another name is told by the type having changed.
  const retyped = [...fixed, ...added].some(({ kind }) => TYPES.includes(kind));
  return [...(retyped ? fixed.filter(isNoName) : fixed), ...added];
}

/** A column that came or went takes what stands in its way; only the rest is for what changed inside it. */
function inTurn(found: readonly Difference[]): readonly Difference[] {
  const isColumn = ({ kind }: Difference): boolean => COLUMNS.includes(kind);
  return [...found.filter(isColumn), ...found.filter((difference) => !isColumn(difference))];
}

function canFail({ kind }: Difference, question: Question): boolean {
  return TYPES.includes(kind) || ruleOf(kind).answers[question] !== 'holds';
}

function fix(difference: Difference, fails: readonly Question[]): Difference {
  const { kind } = difference;
  const gone = ruleOf(kind).answers.readers === 'fails';
  return {
    ...difference,
    kind: TYPES.includes(kind) ? directed(kind, fails) : kind,
    fixed: answered(gone ? [...fails, 'readers'] : fails),
    caution: false,
  };
}

/** Which way a type went is what resolution says of it: data before or readers before cannot follow, or neither can. */
function directed(kind: FindingKind, fails: readonly Question[]): FindingKind {
  const [history, strict] = [fails.includes('history'), fails.includes('strict_readers')];
  if (history === strict) {
    return history ? 'type_changed' : kind;
  }
  return history ? 'type_narrowed' : 'type_widened';
}

function answered(fails: readonly Question[]): Fixed {
  const answer = (question: Question): Answer => (fails.includes(question) ? 'fails' : 'holds');
  return { readers: answer('readers'), history: answer('history'), strict_readers: answer('strict_readers') };
}

interface Untold {
  readonly obstacles: Obstacles;
  readonly found: readonly Difference[];
  readonly root: Difference;
}

/** What no difference tells: mostly that a type is called otherwise, and is another type to Avro by that. */
function untold(path: string, fails: readonly Question[], { obstacles, found, root }: Untold): Difference {
  const name = found.find((difference) => !isNoName(difference));
  const written = obstacles.get('strict_readers')?.get(path);
  const before = name?.before ?? written?.reader ?? null;
  const after = name?.after ?? written?.writer ?? null;
  return {
    ...root,
    kind: directed('type_changed', fails),
    keyword: 'name',
    path,
    before,
    after,
    fixed: answered(fails),
  };
}

function isNoName({ kind, keyword }: Difference): boolean {
  return kind !== 'annotation_changed' || keyword !== 'name';
}

function grouped(obstacles: readonly Obstacle[]): ReadonlyMap<string, Obstacle> {
  return new Map(obstacles.toReversed().map((obstacle) => [obstacle.path, obstacle]));
}
