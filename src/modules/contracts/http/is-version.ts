import { buildMessage, ValidateBy } from 'class-validator';
import { isVersion } from '../../../schemas/index.js';

/** Checks a semantic version, and says what one looks like. */
export const IsVersion = () =>
  ValidateBy({
    name: 'isVersion',
    validator: {
      validate: (value) => typeof value === 'string' && value.length <= 100 && isVersion(value),
      defaultMessage: buildMessage((each) => `${each}$property must be a semantic version such as 1.2.0 or 2.0.0-rc.1`),
    },
  });
