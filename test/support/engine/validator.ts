import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OracleDialect } from './random-schemas.js';

/** A standard validator of a schema. Throws `Misread` where it is known, or turns out, to be wrong itself. */
export type Validator = (value: unknown) => boolean;

/** The validator fails of itself: nothing is learnt from it. */
export class Misread extends Error {}

const CLASSES = { 'draft-07': Ajv, '2019-09': Ajv2019, '2020-12': Ajv2020 } as const;

/** Instances keep what they compiled; after so many schemas a new one is cheaper. */
const MOST_COMPILED = 100;
const instances = new Map<OracleDialect, { readonly ajv: Ajv; left: number }>();

function instanceFor(dialect: OracleDialect): Ajv {
  const known = instances.get(dialect);
  if (known !== undefined && known.left > 0) {
    known.left -= 1;
    return known.ajv;
  }
  const quiet = { error: () => {}, warn: () => {}, log: () => {} };
  const ajv = new CLASSES[dialect]({ strict: false, logger: quiet, ownProperties: true, validateSchema: false });
  (addFormats as unknown as (instance: unknown) => void)(ajv);
  instances.set(dialect, { ajv, left: MOST_COMPILED });
  return ajv;
}

export function validatorOf(schema: unknown, dialect: OracleDialect): Validator {
  const validate = compiled(asRead(schema) as object, dialect);
  return (value) => {
    try {
      return validate(value);
    } catch (error) {
      throw new Misread(String(error));
    }
  };
}

/** Where branches evaluate items, or keep to what they evaluated themselves, or an `if` fails, the validator mixes them up. */
export function losesTrack(schema: unknown): boolean {
  const text = JSON.stringify(schema);
  const branches = /"(?:contains|anyOf|oneOf|if|dependentSchemas)":/.test(text);
  const properties = text.split('"unevaluatedProperties"').length - 1;
  return (
    branches && (text.includes('"unevaluatedItems"') || properties > 1 || (properties > 0 && text.includes('"if":')))
  );
}

function compiled(schema: object, dialect: OracleDialect): ValidateFunction {
  try {
    return instanceFor(dialect).compile(schema);
  } catch (error) {
    throw new Misread(String(error));
  }
}

/**
 * The same schema in a spelling that is read right: `contains` and `uniqueItems` are skipped beside tuples longer than the
 * list, and inside lists an empty one takes the answer of the list before.
 */
function asRead(schema: unknown): unknown {
  if (Array.isArray(schema)) {
    return schema.map(asRead);
  }
  if (typeof schema !== 'object' || schema === null) {
    return schema;
  }
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, asRead(value)]));
  const { contains, minContains, maxContains, uniqueItems, ...rest } = inner;
  const apart = [
    ...(contains === undefined ? [] : containing({ contains, minContains, maxContains })),
    ...(uniqueItems === undefined ? [] : [{ uniqueItems }]),
  ];
  const others = Array.isArray(rest['allOf']) ? (rest['allOf'] as unknown[]) : [];
  return apart.length === 0 ? inner : { ...rest, allOf: [...others, ...apart] };
}

function containing({ contains, minContains = 1, maxContains }: Readonly<Record<string, unknown>>): unknown[] {
  const limits = maxContains === undefined ? { minContains } : { minContains, maxContains };
  return [...(minContains === 0 ? [] : [{ minItems: 1 }]), { contains, ...limits }];
}
