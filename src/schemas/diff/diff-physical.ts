import type { Answer } from '../finding.js';
import type { FindingKind } from '../finding-kinds.js';
import type { Question } from '../modes.js';
import { EVERY_KIND, NULL } from '../shape/kinds.js';
import type { Physical } from '../shape/shape.js';
import { compareSqlShells, type TypeChange } from '../sql-types/compare-sql-types.js';
import { differenceAt, type Difference, type Pair } from './difference.js';

const KIND_OF = {
  widening: 'type_widened',
  narrowing: 'type_narrowed',
  incompatible: 'type_changed',
  unknown: 'type_changed',
} as const satisfies Partial<Record<TypeChange['relation'], FindingKind>>;

/** A changed warehouse type: the lattice of its dialect says what that means, whatever the JSON types are. */
export function diffPhysical(pair: Pair): Difference[] {
  const [old, now] = [pair.before.physical, pair.after.physical];
  if (old === now) {
    return [];
  }
  if (old === null || now === null) {
    return [coming(pair, old, now)];
  }
  const { relation, readers, history, strict_readers, why } = compareSqlShells(old.type, now.type);
  if (relation === 'same') {
    return [];
  }
  const kind = old.alone ? KIND_OF[relation] : 'physical_type_changed';
  const open = (question: Question, answer: Answer): Answer => (pair.settled.has(question) ? 'holds' : answer);
  return [
    differenceAt(pair, {
      kind,
      keyword: old.alone ? 'type' : 'x-physical-type',
      before: old.text,
      after: now.text,
      outcome: now.type.text,
      kinds: EVERY_KIND & ~NULL,
      fixed: {
        readers: readers === 'caution' ? 'holds' : open('readers', readers),
        history: open('history', history),
        strict_readers: open('strict_readers', strict_readers),
      },
      caution: readers === 'caution',
      reason: why,
    }),
  ];
}

/** A type where there was none allows less than before, and the other way round. */
function coming(pair: Pair, old: Physical | null, now: Physical | null): Difference {
  const alone = (old ?? now)?.alone === true;
  const directed = old === null ? 'type_narrowed' : 'type_widened';
  return differenceAt(pair, {
    kind: alone ? directed : 'physical_type_changed',
    keyword: alone ? 'type' : 'x-physical-type',
    before: old && old.text,
    after: now && now.text,
    outcome: now && now.type.text,
    kinds: EVERY_KIND & ~NULL,
  });
}
