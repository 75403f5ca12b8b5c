import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import type { FieldError } from '../../kernel/domain-error.js';
import { RequestInvalid } from './http.errors.js';
import { nestedIn } from './nested.js';
import { isUnstorable } from './unstorable-text.js';

/**
 * Checks bodies and queries against their DTO; unknown fields are refused by name.
 * A body is copied one level deep, and deeper only where `Nested` says so: schemas inside it stay as sent, whatever their keys.
 */
@Injectable()
export class ValidationPipe implements PipeTransform {
  async transform(value: unknown, { type, metatype }: ArgumentMetadata): Promise<unknown> {
    if (!metatype || type === 'custom' || type === 'param' || metatype === Object) {
      return value;
    }
    const instance: unknown = type === 'query' ? queryOf(metatype, value) : bodyOf(metatype, value);
    const errors = await validate(instance as object, {
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: false,
      stopAtFirstError: true,
    });
    if (errors.length > 0) {
      throw new RequestInvalid(errors.flatMap((error) => fieldErrors(error, type === 'query' ? '' : '/')));
    }
    return type === 'query' ? instance : withoutGaps(instance as object);
  }
}

/** A field that was left out is not there at all, so that a patch can be assigned as it is. */
function withoutGaps(body: object): object {
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) {
      Reflect.deleteProperty(body, name);
    }
  }
  return body;
}

/** The body parser has looked at bodies; nobody but this has looked at the query. */
function queryOf(metatype: new () => unknown, value: unknown): unknown {
  for (const [pointer, text] of Object.entries(value as object)) {
    if ([text].flat().some((item) => typeof item === 'string' && isUnstorable(item))) {
      throw new RequestInvalid([{ pointer, message: 'holds a NUL character or an unpaired surrogate; remove it' }]);
    }
  }
  return plainToInstance(metatype, value);
}

/** A request without a body says nothing, like `{}`. */
function bodyOf(metatype: new () => unknown, value: unknown = {}): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RequestInvalid([{ pointer: '', message: 'the body must be a JSON object' }]);
  }
  return filled(metatype as new () => object, value, '');
}

function filled(metatype: new () => object, value: object, pointer: string): object {
  if (Object.hasOwn(value, '__proto__')) {
    throw new RequestInvalid([{ pointer: `${pointer}/__proto__`, message: 'unknown field __proto__' }]);
  }
  const body = Object.assign(new metatype(), value) as Record<string, unknown>;
  for (const [field, type] of nestedIn(metatype)) {
    body[field] = nested(type, body[field], `${pointer}/${field}`);
  }
  return body;
}

function nested(type: new () => object, value: unknown, pointer: string): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => nested(type, item, `${pointer}/${index}`));
  }
  return typeof value === 'object' && value !== null ? filled(type, value, pointer) : value;
}

function fieldErrors({ property, constraints, children }: ValidationError, prefix: string): FieldError[] {
  const pointer = prefix + property;
  const own = Object.entries(constraints ?? {}).map(([rule, message]) => ({
    pointer,
    message: rule === 'whitelistValidation' ? `unknown field ${property}` : message,
  }));
  return [...own, ...(children ?? []).flatMap((child) => fieldErrors(child, `${pointer}/`))];
}
