import {
  registerSchema,
  type SchemaObject,
  setShouldValidateFormat,
  unregisterSchema,
  validate,
} from '@hyperjump/json-schema';
import '@hyperjump/json-schema/draft-07';
import '@hyperjump/json-schema/draft-2019-09';
import '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats';
import { DIALECT_URIS, type OracleDialect } from './random-schemas.js';
import { Misread, type Validator } from './validator.js';

setShouldValidateFormat(true);

const PLACE = 'https://schemas.test/one';

/**
 * A second standard validator, written by other people in another way: slower, and exact about what branches evaluated.
 * It is asked where the first is known to mix that up, and before the engine is said to be wrong.
 */
export async function secondValidatorOf(schema: unknown, dialect: OracleDialect): Promise<Validator> {
  if (readsByLaterDraft(schema, dialect)) {
    throw new Misread('counts what contains finds as evaluated, which only the next draft does');
  }
  try {
    registerSchema(schema as SchemaObject, PLACE, DIALECT_URIS[dialect]);
    const valid = await validate(PLACE);
    return (value) => valid(value as Parameters<typeof valid>[0]).valid;
  } catch (error) {
    throw new Misread(String(error));
  } finally {
    unregisterSchema(PLACE);
  }
}

/** In 2019-09 `unevaluatedItems` depends on `items` and `additionalItems` alone (section 9.3.1.3). */
function readsByLaterDraft(schema: unknown, dialect: OracleDialect): boolean {
  const text = JSON.stringify(schema);
  return dialect === '2019-09' && text.includes('"contains"') && text.includes('"unevaluatedItems"');
}
