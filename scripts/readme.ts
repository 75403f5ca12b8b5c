import { readFileSync, writeFileSync } from 'node:fs';
import { withConfigurationTable } from './configuration-table.js';

/** Writes the table of settings into the README. */
writeFileSync('README.md', withConfigurationTable(readFileSync('README.md', 'utf8')));
