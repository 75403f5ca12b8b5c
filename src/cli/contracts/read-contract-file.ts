import { CONTENT_MODELS, MODES, SCHEMA_FORMATS } from '../../schemas/index.js';
import { wrongUsage } from '../exit-codes.js';
import { readDocument } from '../read-document.js';
import type { ContractFile, FileConsumer } from './contract-file.js';

const RULES = ['kind', 'compatibility', 'content'];
const PROMISE = ['environment', 'schema_format', 'schema', 'guarantees', 'version', 'notes'];
export const FIELDS = ['asset', ...RULES, ...PROMISE, 'consumers'];
const CONSUMER_FIELDS = ['team', 'columns', 'purpose', 'strict'];

type Document = Readonly<Record<string, unknown>>;

/** Reads one contract file; the first thing that is wrong with it is told in one line. */
export function readContractFile(path: string, environment: string): ContractFile {
  const document = readDocument(path);
  const { asset: fqn } = document;
  refuseUnknown(path, document, FIELDS, 'a contract file');
  if (typeof fqn !== 'string' || fqn === '') {
    throw wrongUsage(`${path}: asset must be the name of the asset, such as shop.core.orders`);
  }
  if (document['schema'] === undefined) {
    throw wrongUsage(`${path}: schema is missing`);
  }
  refuseOthers(path, document, 'schema_format', SCHEMA_FORMATS);
  refuseOthers(path, document, 'compatibility', MODES);
  refuseOthers(path, document, 'content', CONTENT_MODELS);
  const body = { environment, ...picked(document, PROMISE), fqn } as ContractFile['body'];
  return { path, body, rules: picked(document, RULES), consumers: consumersIn(path, document) };
}

function consumersIn(path: string, { consumers = [] }: Document): FileConsumer[] {
  if (!Array.isArray(consumers)) {
    throw wrongUsage(`${path}: consumers must be a list, each with team and, unless it reads all, columns`);
  }
  return consumers.map((consumer: unknown) => {
    if (!isConsumer(consumer)) {
      throw wrongUsage(
        `${path}: each of consumers needs team, the name of a team, and columns, a list of names, or none`,
      );
    }
    refuseUnknown(path, consumer as unknown as Document, CONSUMER_FIELDS, 'a consumer');
    return { ...consumer, columns: consumer.columns ?? null };
  });
}

function isConsumer(value: unknown): value is FileConsumer {
  const { team, columns = null } = Object(value) as Document;
  const areNames = Array.isArray(columns) && columns.length > 0 && columns.every((name) => typeof name === 'string');
  return typeof team === 'string' && team !== '' && (columns === null || areNames);
}

function refuseUnknown(path: string, document: Document, fields: readonly string[], what: string): void {
  const unknown = Object.keys(document).find((field) => !fields.includes(field));
  if (unknown !== undefined) {
    throw wrongUsage(`${path}: ${unknown} is no field of ${what}; there are ${fields.join(', ')}`);
  }
}

function refuseOthers(path: string, document: Document, field: string, known: readonly string[]): void {
  const value = document[field];
  if (value !== undefined && !known.some((one) => one === value)) {
    throw wrongUsage(`${path}: ${field} must be one of ${known.join(', ')}`);
  }
}

const picked = (document: Document, fields: readonly string[]): Document =>
  Object.fromEntries(Object.entries(document).filter(([field]) => fields.includes(field)));
