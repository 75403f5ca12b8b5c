import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../../../src/kernel/domain-error.js';
import { judgeChange, type SchemaFormat } from '../../../src/schemas/index.js';
import { AVRO, JSON_SCHEMAS, type Outcome, TABLES } from '../../support/engine/hostile-schemas.js';

function outcomeOf(format: SchemaFormat, before: unknown, after: unknown): Outcome {
  const side = (schema: unknown) => ({ format, schema, guarantees: {} });
  const options = { mode: 'consumers', content: 'as_written', assetId: null, witnesses: true } as const;
  try {
    return judgeChange({ before: side(before), after: side(after), options }).verdicts;
  } catch (error) {
    if (error instanceof DomainError) {
      const bound = error.details['bound'];
      return typeof bound === 'string' ? bound : error.code;
    }
    throw error;
  }
}

describe('a hostile document is refused by the bound that it passes, or gets a true verdict', () => {
  it.each(JSON_SCHEMAS)('JSON Schema: %s', (_, before, after, outcome) => {
    expect(outcomeOf('json_schema', before, after)).toEqual(outcome);
  });

  it.each(TABLES)('columns: %s', (_, before, after, outcome) => {
    expect(outcomeOf('columns', before, after)).toEqual(outcome);
  });

  it.each(AVRO)('Avro: %s', (_, before, after, outcome) => {
    expect(outcomeOf('avro', before, after)).toEqual(outcome);
  });
});
