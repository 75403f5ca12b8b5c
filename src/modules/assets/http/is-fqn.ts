import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { buildMessage, ValidateBy } from 'class-validator';
import { isFqn, MAX_FQN_LENGTH } from '../domain/fqn.js';

/** The outline of a name for clients in any language: the expressions of Python know no classes of letters such as `\p{L}`. */
const SEGMENT = '("([^"]|"")+"|`[^`]+`|[^\\s".`]+)';
const OUTLINE = `^${SEGMENT}(\\.${SEGMENT})+$`;

/** Checks a fully qualified name, and says what one looks like. */
export const IsFqn = () =>
  applyDecorators(
    ApiProperty({ pattern: OUTLINE, maxLength: MAX_FQN_LENGTH }),
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
    }),
  );
