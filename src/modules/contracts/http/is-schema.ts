import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsDefined } from 'class-validator';

/** A schema has to be there; what it may hold, the reader of its format says. */
export const IsSchema = () =>
  applyDecorators(ApiProperty({ not: { type: 'null' } }), IsDefined({ message: '$property is required' }));
