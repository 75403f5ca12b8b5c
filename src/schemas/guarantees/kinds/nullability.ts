import type { ColumnPromise, GuaranteeKind } from '../guarantee-kind.js';

type Nullability = 'never' | 'allowed' | { readonly max_null_ratio: number };

export const nullability: GuaranteeKind<Nullability> = {
  describes: 'Whether a column may be null, or in what share of the rows.',
  layout: 'by_column',
  example: { email: 'never', phone: { max_null_ratio: 0.1 }, fax: 'allowed' },
  weakens: 'a larger share of nulls; never → a share → allowed',
  read(value, place) {
    if (value === 'never' || value === 'allowed') {
      return value;
    }
    if (typeof value !== 'object') {
      return place.refuse('Must be "never", "allowed" or { "max_null_ratio": 0.1 }');
    }
    const members = place.members(value, ['max_null_ratio']);
    const given = members?.get('max_null_ratio');
    const ratio = members && place.at('max_null_ratio').number(given, { min: 0, max: 1, whole: false });
    return ratio === null ? null : named(ratio);
  },
  facts(before, after, schema) {
    // Where the schema itself moved, it went as far as the whole promise did, and reports it.
    if (schema.before.nullable !== schema.after.nullable) {
      return [];
    }
    const [from, to] = [nullRatio(before, schema.before), nullRatio(after, schema.after)];
    if (from === to) {
      return [];
    }
    return [to > from ? { direction: 'weaker' } : { direction: 'stronger', rowLevel: to === 0 }];
  },
};

/** The share of nulls that guarantee and schema together allow. */
function nullRatio(value: Nullability | null, schema: ColumnPromise): number {
  if (!schema.nullable || value === 'never') {
    return 0;
  }
  return value === null || value === 'allowed' ? 1 : value.max_null_ratio;
}

function named(ratio: number): Nullability {
  return ratio === 0 ? 'never' : ratio === 1 ? 'allowed' : { max_null_ratio: ratio };
}
