import { buildMessage, ValidateBy } from 'class-validator';
import { isFqn } from '../domain/fqn.js';

/** Checks a fully qualified name, and says what one looks like. */
export const IsFqn = () =>
  ValidateBy({
    name: 'isFqn',
    validator: {
      validate: (value) => typeof value === 'string' && isFqn(value),
      defaultMessage: buildMessage(
        (each) =>
          `${each}$property must be two or more segments joined by dots, each of letters, digits, _ $ -, ` +
          'or quoted by " or backticks, such as shop.core.orders',
      ),
    },
  });
