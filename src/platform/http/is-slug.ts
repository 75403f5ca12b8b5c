import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

const SLUG = /^[a-z][a-z0-9_-]{0,49}$/;

/** Checks a short name such as that of an environment, and says what one looks like. */
export const IsSlug = () =>
  applyDecorators(
    ApiProperty({ pattern: SLUG.source }),
    Matches(SLUG, { message: '$property must be lower-case letters, digits, - or _, starting with a letter' }),
  );
