import { containsType } from './contains-type.js';
import { lossOf } from './losses.js';
import type { Reading } from './reading.js';
import type { SqlField, SqlSlot, SqlType } from './sql-type.js';

const SEVERITY = { holds: 0, caution: 1, unknown: 2, fails: 3 } as const;

const UNCHANGED: Reading = { answer: 'holds', why: 'the same values' };

/** Less range or length holds, growing within a family is caution; another family, lost resolution, a gone field fail. */
export function readersOf(before: SqlType, after: SqlType): Reading {
  if (before.family === 'struct' && after.family === 'struct' && before.fields !== null && after.fields !== null) {
    return readFields(before.fields, after.fields);
  }
  if (before.family === 'array' && after.family === 'array') {
    return worst([readSizes(before.size, after.size), readSlot('items', before.item, after.item)]);
  }
  if (before.family === 'map' && after.family === 'map') {
    const keys = inside('keys', readersOf(before.key, after.key));
    return worst([keys, readSlot('values', before.value, after.value)]);
  }
  return readValues(before, after);
}

function readSizes(before: number | null, after: number | null): Reading {
  if (before === after || before === null) {
    return UNCHANGED;
  }
  return after === null
    ? { answer: 'caution', why: 'lists of any length can arrive' }
    : { answer: 'fails', why: `lists have ${after} items, not ${before}` };
}

function readFields(before: readonly SqlField[], after: readonly SqlField[]): Reading {
  const current = new Map(after.map((field) => [field.key, field]));
  const readings = before.map((field): Reading => {
    const slot = current.get(field.key);
    return slot === undefined
      ? { answer: 'fails', why: `the field ${field.name} is gone` }
      : readSlot(field.name, field, slot);
  });
  return worst(readings);
}

function readSlot(name: string, before: SqlSlot, after: SqlSlot): Reading {
  const nulls = after.nullable && !before.nullable;
  return nulls ? { answer: 'fails', why: `${name} may be null now` } : inside(name, readersOf(before.type, after.type));
}

function readValues(before: SqlType, after: SqlType): Reading {
  if (before.family !== after.family && before.family !== 'unknown' && after.family !== 'unknown') {
    return { answer: 'fails', why: `${after.text} is another kind of value than ${before.text}` };
  }
  const [grows, fits] = [containsType(after, before), containsType(before, after)];
  const loss = before.family === after.family ? lossOf(before, after) : null;
  if (loss !== null) {
    return loss;
  }
  if (grows === true && fits === true) {
    return UNCHANGED;
  }
  if (grows === null || fits === null) {
    return { answer: 'unknown', why: `how ${after.text} stands to ${before.text} is not known` };
  }
  return sameFamily(before, after, { grows, fits });
}

function sameFamily(before: SqlType, after: SqlType, { grows, fits }: { grows: boolean; fits: boolean }): Reading {
  if (fits) {
    return { answer: 'holds', why: `every value of ${after.text} is one of ${before.text}` };
  }
  return grows
    ? { answer: 'caution', why: `${after.text} holds values that ${before.text} could not` }
    : { answer: 'fails', why: `neither of ${before.text} and ${after.text} holds all values of the other` };
}

function inside(name: string, { answer, why }: Reading): Reading {
  return { answer, why: answer === 'holds' ? why : `${name}: ${why}` };
}

function worst(readings: readonly Reading[]): Reading {
  return readings.reduce((worse, next) => (SEVERITY[next.answer] > SEVERITY[worse.answer] ? next : worse), UNCHANGED);
}
