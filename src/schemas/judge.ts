import { direction, type Difference } from './diff/difference.js';
import { ruleOf, type FindingKind } from './finding-kinds.js';
import type { Inclusion, Judgement } from './inclusion/inclusion.js';
import { QUESTIONS, type Question } from './modes.js';

/** A difference with what each question says to it. */
export interface Judged {
  readonly difference: Difference;
  readonly kind: FindingKind;
  readonly answers: ReadonlyMap<Question, Judgement>;
}

/** Asks of each difference the questions its kind can fail; inclusion where it was found decides. */
export function judge(difference: Difference, inclusion: Inclusion): Judged {
  const answers = new Map<Question, Judgement>();
  for (const question of QUESTIONS) {
    const answer = answerTo(question, difference, inclusion);
    if (answer.answer !== 'holds') {
      answers.set(question, answer);
    }
  }
  return { difference, kind: difference.kind === 'constraint_changed' ? directed(answers) : difference.kind, answers };
}

const HOLDS: Judgement = { answer: 'holds', reason: null, value: undefined };

function answerTo(question: Question, difference: Difference, inclusion: Inclusion): Judgement {
  const { fixed, kinds, judged, kind } = difference;
  const can = ruleOf(kind).answers[question];
  const answer = fixed?.[question] ?? (can === 'asked' ? undefined : can);
  if (answer !== undefined) {
    const why = difference.reason ?? 'Tessera does not know the keyword';
    return { answer, reason: answer === 'unknown' ? why : null, value: undefined };
  }
  return kinds === 0 || judged.settled.has(question) ? HOLDS : inclusion.judge(question, judged, kinds);
}

/** A constraint is tighter or looser where inclusion could tell, and only otherwise merely another one. */
function directed(answers: ReadonlyMap<Question, Judgement>): FindingKind {
  if ([...answers.values()].some(({ answer }) => answer === 'unknown')) {
    return 'constraint_changed';
  }
  return direction(answers.has('history'), answers.has('strict_readers')) ?? 'constraint_changed';
}
