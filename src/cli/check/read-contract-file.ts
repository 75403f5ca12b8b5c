import { SCHEMA_FORMATS } from '../../schemas/index.js';
import { wrongUsage } from '../exit-codes.js';
import type { Change } from './change.js';
import { readDocument } from '../read-document.js';

const FIELDS = ['asset', 'environment', 'schema_format', 'schema', 'guarantees', 'version', 'notes'];

/** A contract as a file: the asset's name, and what publishing takes. */
export function readContractFile(path: string, environment: string): Change {
  const { asset: fqn, ...document } = readDocument(path);
  const { schema_format: format = 'json_schema' } = document;
  const unknown = Object.keys(document).find((field) => !FIELDS.includes(field));
  if (unknown !== undefined) {
    throw wrongUsage(`${path}: ${unknown} is no field of a contract file; there are ${FIELDS.join(', ')}`);
  }
  if (typeof fqn !== 'string' || fqn === '') {
    throw wrongUsage(`${path}: asset must be the name of the asset, such as shop.core.orders`);
  }
  if (document['schema'] === undefined) {
    throw wrongUsage(`${path}: schema is missing`);
  }
  if (!SCHEMA_FORMATS.some((known) => known === format)) {
    throw wrongUsage(`${path}: schema_format must be one of ${SCHEMA_FORMATS.join(', ')}`);
  }
  return { origin: path, body: { environment, ...document, fqn } as Change['body'] };
}
