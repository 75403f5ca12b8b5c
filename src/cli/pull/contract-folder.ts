import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { canonicalJson } from '../../kernel/canonical-json.js';
import { keyOf } from '../check/change.js';
import { contractPaths } from '../contracts/contract-paths.js';
import { FIELDS, readContractFile } from '../contracts/read-contract-file.js';
import { NoAnswer } from '../exit-codes.js';
import { readDocument } from '../read-document.js';
import type { ContractDocument } from './contract-document.js';

/** What a file means that leaves them out. */
const LEFT_OUT = { environment: 'production', schema_format: 'json_schema' };
/** What a file may leave to the service. */
const OPTIONAL = ['kind', 'compatibility', 'content'];
/** What a file says of one publication: the service has no such thing to compare with. */
const OF_A_PUBLICATION = ['version', 'notes'];

/** A folder of contract files: each asset stays in the file that it is in. */
export class ContractFolder {
  readonly #paths = new Map<string, string>();

  constructor(
    private readonly folder: string,
    private readonly schemaUrl: string,
  ) {
    for (const path of existsSync(folder) ? contractPaths(folder) : []) {
      this.#paths.set(keyOf(readContractFile(path, LEFT_OUT.environment).body), path);
    }
  }

  /** Writes a document, unless its file says the same already. */
  write(document: ContractDocument): { readonly path: string; readonly changed: boolean } {
    const { asset: fqn, environment } = document;
    const known = this.#paths.get(keyOf({ fqn, environment }));
    if (known !== undefined && saysTheSame(readDocument(known), document)) {
      return { path: known, changed: false };
    }
    const path = known ?? this.freePath(document);
    this.#paths.set(keyOf({ fqn, environment }), path);
    save(this.folder, path, known === undefined ? this.fresh(document) : amended(known, document));
    return { path, changed: true };
  }

  private fresh(document: ContractDocument): string {
    return `# yaml-language-server: $schema=${this.schemaUrl}\n${stringify(document)}`;
  }

  private freePath({ asset, environment }: ContractDocument): string {
    const place = environment === LEFT_OUT.environment ? '' : `.${environment}`;
    const name = `${asset.replaceAll(/["`]/g, '').replaceAll(/[^\w.$-]/g, '_')}${place}`;
    const taken = new Set(this.#paths.values());
    for (let count = 1; ; count++) {
      const path = join(this.folder, `${name}${count === 1 ? '' : `-${count}`}.yaml`);
      if (!taken.has(path) && !existsSync(path)) {
        return path;
      }
    }
  }
}

type File = Readonly<Record<string, unknown>>;

function saysTheSame(file: File, document: ContractDocument): boolean {
  const whole = filled(file, document);
  OF_A_PUBLICATION.forEach((field) => delete whole[field]);
  return canonicalJson(whole) === canonicalJson(document);
}

/** The file with what it leaves to the service, and to what is usual. */
function filled(file: File, document: ContractDocument): Record<string, unknown> {
  const left = OPTIONAL.filter((field) => file[field] === undefined).map((field) => [field, document[field]]);
  const usual = Object.entries(LEFT_OUT).filter(([field, value]) => document[field] === value);
  return { ...(Object.fromEntries([...left, ...usual]) as File), ...file };
}

/** The file with what is different put in its place; comments elsewhere stay. */
function amended(path: string, document: ContractDocument): string {
  if (path.endsWith('.json')) {
    return `${JSON.stringify(document, null, 2)}\n`;
  }
  const yaml = parseDocument(readFileSync(path, 'utf8'));
  const before = yaml.toJS() as Record<string, unknown>;
  const leftOut = Object.keys(filled(before, document)).filter((field) => before[field] === undefined);
  for (const field of FIELDS.filter((name) => !OF_A_PUBLICATION.includes(name) && !leftOut.includes(name))) {
    const value = document[field];
    if (value === undefined) {
      yaml.delete(field);
    } else if (canonicalJson(before[field] ?? null) !== canonicalJson(value)) {
      yaml.set(field, yaml.createNode(value));
    }
  }
  return yaml.toString();
}

function save(folder: string, path: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new NoAnswer(`cannot write ${path}: ${(error as Error).message}`);
  }
}
