import { expect, it } from '@jest/globals';
import type { DomainError } from '../../../../../src/kernel/domain-error.js';
import {
  ColumnUnknown,
  ReasonMissing,
  RequirementInvalid,
  RequirementLacksColumn,
  RequirementUnmet,
} from '../../../../../src/modules/workflow/domain/registration.errors.js';

it('names the unknown column, its place and the nearest name', () => {
  expect(new ColumnUnknown(1, 'emial', 'email')).toMatchObject({
    refusal: 'invalid',
    code: 'registration.unknown_column',
    details: { column: 'emial', nearest: 'email' },
    errors: [{ pointer: '/columns/1', message: 'the contract has no column emial; did you mean email?' }],
  });
});

it('guesses nothing where no name is near', () => {
  expect(new ColumnUnknown(0, 'x', null).message).toBe('the contract has no column x');
});

it('asks for the reason of a vote that is taken', () => {
  expect(new ReasonMissing()).toMatchObject({ refusal: 'invalid', errors: [{ pointer: 'reason' }] });
});

it.each([
  ['schema.invalid', '/columns/0', '/requirement/schema/columns/0'],
  ['guarantee.invalid', '/guarantees/freshness', '/requirement/guarantees/freshness'],
])('says from the body where a requirement is wrong (%s)', (code, pointer, expected) => {
  const refused = { code, message: 'Wrong.', errors: [{ pointer, message: 'is wrong' }] } as unknown as DomainError;
  expect(new RequirementInvalid(refused)).toMatchObject({
    refusal: 'invalid',
    message: 'The requirement cannot be read. Wrong.',
    errors: [{ pointer: expected, message: 'is wrong' }],
  });
});

it('names the listed column of which a requirement says nothing', () => {
  expect(new RequirementLacksColumn(2, 'email')).toMatchObject({ errors: [{ pointer: '/columns/2' }] });
});

it('names what the active contract does not give', () => {
  const lack = { fingerprint: 'f', kind: 'column_removed', path: '', breaking: true, caution: false } as const;
  expect(
    new RequirementUnmet('1.0.0', [lack, { ...lack, path: '/email' }]).errors.map(({ message }) => message),
  ).toEqual([
    'version 1.0.0 does not give the row as required (column_removed)',
    'version 1.0.0 does not give /email as required (column_removed)',
  ]);
});
