import { wrongUsage } from '../exit-codes.js';
import type { ContractFile } from './contract-file.js';
import { contractPaths } from './contract-paths.js';
import { readContractFile } from './read-contract-file.js';

/** The contract files at some paths, each asset once. */
export function readContracts(paths: readonly string[], environment: string): ContractFile[] {
  const files = paths.flatMap(contractPaths).map((path) => readContractFile(path, environment));
  if (files.length === 0) {
    throw wrongUsage(`there is no contract file in ${paths.join(', ')}`);
  }
  return files;
}
