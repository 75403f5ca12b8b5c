import { writeFileSync, readFileSync } from 'node:fs';
import { COMMANDS_PAGE, commandsPage } from './commands-page.js';
import { withConfigurationTable } from './configuration-table.js';
import { RULES_PAGE, rulesPage } from './rules-page.js';

/** Writes what documents take from the code: the settings in the README, and the pages of rules and commands. */
writeFileSync('README.md', withConfigurationTable(readFileSync('README.md', 'utf8')));
writeFileSync(RULES_PAGE, rulesPage());
writeFileSync(COMMANDS_PAGE, commandsPage());
