import { describe, expect, it } from '@jest/globals';
import type { ArgumentMetadata } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { Nested } from '../../../../src/platform/http/nested.js';
import { Omittable } from '../../../../src/platform/http/omittable.js';
import { NothingBody } from '../../../../src/modules/workflow/http/proposals.dto.js';
import { ValidationPipe } from '../../../../src/platform/http/validation.pipe.js';

class Body {
  @IsString()
  @MaxLength(3)
  name!: string;

  @Omittable()
  @IsObject()
  schema?: object;

  @IsOptional()
  @IsString()
  note?: string | null;
}

class Outer {
  @IsOptional()
  @Nested(Body)
  one?: Body | null;

  @IsOptional()
  @Nested(Body)
  many?: Body[];
}

class Query {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  limit: number = 50;

  @IsOptional()
  @IsString()
  name?: string;
}

const pass = (value: unknown, metadata: ArgumentMetadata) => new ValidationPipe().transform(value, metadata);
const body = (value: unknown) => pass(value, { type: 'body', metatype: Body });
const query = (value: unknown) => pass(value, { type: 'query', metatype: Query });
const refusal = (...pointers: string[]) => ({
  code: 'request.invalid',
  errors: pointers.map((pointer) => expect.objectContaining({ pointer })),
});

describe('a body', () => {
  it('becomes what its DTO says, and keeps what lies inside as it was sent', async () => {
    const schema = JSON.parse('{"__proto__":1,"b":{"c":[2]}}') as object;
    const read = await body({ name: 'abc', schema, note: null });
    expect(read).toBeInstanceOf(Body);
    expect((read as Body).schema).toBe(schema);
  });

  it('has no field that was left out', async () => {
    expect(Object.keys((await body({ name: 'abc' })) as object)).toEqual(['name']);
  });

  it('may be missing where nothing is required', async () => {
    expect(await pass(undefined, { type: 'body', metatype: NothingBody })).toEqual({});
    await expect(body(undefined)).rejects.toMatchObject(refusal('/name'));
  });

  it.each([
    [{}, ['/name']],
    [{ name: 'abcd' }, ['/name']],
    [{ name: 1, schema: [] }, ['/name', '/schema']],
    [{ name: 'abc', schema: null }, ['/schema']],
    [{ name: 'abc', other: 1, more: undefined }, ['/other', '/more']],
    [JSON.parse('{"name":"abc","__proto__":{"schema":{}}}'), ['/__proto__']],
    [[], ['']],
    [null, ['']],
    ['abc', ['']],
  ])('%j is refused at %j', async (value: unknown, pointers) => {
    await expect(body(value)).rejects.toMatchObject(refusal(...pointers));
  });

  it('says which field is unknown', async () => {
    await expect(body({ name: 'abc', colour: 1 })).rejects.toMatchObject({
      errors: [{ pointer: '/colour', message: 'unknown field colour' }],
    });
  });
});

describe('a query', () => {
  it('becomes the types of its DTO', async () => {
    expect(await query({ limit: '7' })).toEqual({ limit: 7 });
    expect(await query({})).toEqual({ limit: 50 });
  });

  it.each([
    [{ limit: 'x' }, ['limit']],
    [{ limit: ['1', '2'] }, ['limit']],
    [{ name: ['a', 'b'] }, ['name']],
    [{ name: 'a\0b' }, ['name']],
    [{ name: '\ud800' }, ['name']],
    [{ other: '1' }, ['other']],
  ])('%j is refused at %j', async (value: unknown, pointers) => {
    await expect(query(value)).rejects.toMatchObject(refusal(...pointers));
  });
});

describe('what has no DTO', () => {
  it.each<ArgumentMetadata>([
    { type: 'param', metatype: String },
    { type: 'custom', metatype: Body },
    { type: 'body', metatype: Object },
    { type: 'body' },
  ])('is passed on: %j', async (metadata) => {
    const value = { anything: 1 };
    expect(await pass(value, metadata)).toBe(value);
  });
});

describe('a body within a body', () => {
  const outer = (value: unknown) => pass(value, { type: 'body', metatype: Outer });

  it('is checked like the one it stands in, and what is no body of its own stays as sent', async () => {
    const schema = { properties: { constructor: {} } };
    const given = { one: { name: 'abc', schema }, many: [{ name: 'a' }] };
    expect(await outer(given)).toMatchObject(given);
    expect(await outer({ one: null })).toMatchObject({ one: null });
  });

  it.each([
    [{ one: { name: 'abcd' } }, '/one/name'],
    [{ one: { name: 'a', extra: 1 } }, '/one/extra'],
    [{ one: 'text' }, '/one'],
    [{ many: [{ name: 'a' }, { name: 1 }] }, '/many/1/name'],
    [{ many: ['text'] }, '/many/0'],
    [JSON.parse('{"many":[{"name":"a","__proto__":{}}]}'), '/many/0/__proto__'],
  ])('is refused as %j', async (value, pointer) => {
    await expect(outer(value)).rejects.toMatchObject(refusal(pointer));
  });
});
