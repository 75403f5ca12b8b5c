import { buildMessage, ValidateBy } from 'class-validator';

/** A field that a later version gives a meaning to: its neutral values pass, any other is refused in plain words. */
export const NotYet = (name: string): PropertyDecorator =>
  ValidateBy({
    name: 'notYet',
    validator: {
      validate: (value) => value === undefined || value === null || value === false,
      defaultMessage: buildMessage((each) => `${each}${name} is not available yet; leave it out`),
    },
  });
