import { expect, it } from '@jest/globals';
import { ColumnUnknown, ReasonMissing } from '../../../../../src/modules/workflow/domain/registration.errors.js';

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
