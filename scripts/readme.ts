import { readFileSync, writeFileSync } from 'node:fs';
import { withConfigurationTable } from './configuration-table.js';
import { RULES_PAGE, rulesPage } from './rules-page.js';

/** Writes what documents take from the code: the settings in the README, and the page of rules. */
writeFileSync('README.md', withConfigurationTable(readFileSync('README.md', 'utf8')));
writeFileSync(RULES_PAGE, rulesPage());
