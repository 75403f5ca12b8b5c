import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withConfigurationTable } from '../../scripts/configuration-table.js';

const modules = readdirSync('src/modules')
  .filter((name) => existsSync(`src/modules/${name}/index.ts`))
  .map((name) => `src/modules/${name}/README.md`);
const readmes = ['README.md', 'src/README.md', 'src/schemas/README.md', ...modules].filter((path) => existsSync(path));

/** Files and folders named in backticks or links; a name with a placeholder names no file yet. */
const namedFiles = (text: string): string[] =>
  [...text.matchAll(/`([\w./-]+\/[\w./-]*|[\w.-]+\.(?:ts|md|json|cjs|js))`|\]\(([^)#:]+)\)/g)].map(
    ([, quoted, linked]) => quoted ?? linked ?? '',
  );

/** What the event files of a folder announce. */
function actionsIn(domain: string): string[] {
  const files = existsSync(domain) ? readdirSync(domain).filter((name) => name.endsWith('.events.ts')) : [];
  const text = files.map((name) => readFileSync(join(domain, name), 'utf8')).join('\n');
  return [...new Set([...text.matchAll(/'([a-z_]+\.[a-z_]+)'/g)].map(([, action = '']) => action))];
}

describe('the READMEs', () => {
  it.each(readmes)('%s names only files that exist', (readme) => {
    const places = ['', dirname(readme), 'src', 'src/modules/contracts', 'src/modules/workflow'];
    const missing = namedFiles(readFileSync(readme, 'utf8')).filter(
      (name) => !places.some((place) => existsSync(join(place, name))),
    );
    expect(missing).toEqual([]);
  });

  it.each(modules)('%s says what the module owns, tells and has decided, in at most 80 lines', (readme) => {
    const text = readFileSync(readme, 'utf8');
    expect(text.split('\n').length).toBeLessThanOrEqual(80);
    for (const heading of [/^(## |\*\*)Owns/m, /^(## |\*\*)Publishes/m, /^(## |\*\*).*listens/im, /^## Decisions$/m]) {
      expect(text).toMatch(heading);
    }
  });

  it.each(modules)('%s names every event of the module', (readme) => {
    const text = readFileSync(readme, 'utf8');
    const unnamed = actionsIn(join(dirname(readme), 'domain')).filter(
      (action) => !text.includes(`\`${action}\``) && !text.includes(`\`.${action.split('.')[1]}\``),
    );
    expect(unnamed).toEqual([]);
  });

  it('show the settings that the code has; if not, run `npm run readme`', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toBe(withConfigurationTable(readme));
  });
});
