import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { buildMessage, ValidateBy } from 'class-validator';
import { isVersion, MAX_VERSION_LENGTH, VERSION } from '../../../schemas/index.js';

/** Checks a semantic version, and says what one looks like. */
export const IsVersion = () =>
  applyDecorators(
    ApiProperty({ pattern: VERSION.source, maxLength: MAX_VERSION_LENGTH }),
    ValidateBy({
      name: 'isVersion',
      validator: {
        validate: (value) => typeof value === 'string' && isVersion(value),
        defaultMessage: buildMessage(
          (each) => `${each}$property must be a semantic version such as 1.2.0 or 2.0.0-rc.1`,
        ),
      },
    }),
  );
