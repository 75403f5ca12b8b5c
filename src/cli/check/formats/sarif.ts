import { oneLine } from '../../one-line.js';
import { pathToFileURL } from 'node:url';
import { isAbsolute } from 'node:path';
import { type CheckedChange, type CheckReport, type Verdict, verdictOf } from '../report.js';
import { breaksOf, brokenBy, MEANS, nextOf, toSay, witnessOf } from './said.js';

const LEVELS: Readonly<Record<Verdict, string>> = { yes: 'note', no: 'error', unknown: 'warning' };

/** For code scanning: a result for each breaking finding, at the file that the change was read from. */
export function asSarif(report: CheckReport): string {
  const results = toSay(report).flatMap(resultsOf);
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].map((id) => ({ id, name: id }));
  const driver = { name: 'tessera', rules };
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `${JSON.stringify({ $schema, version: '2.1.0', runs: [{ tool: { driver }, results }] }, null, 2)}\n`;
}

function resultsOf(change: CheckedChange) {
  const found = breaksOf(change).map((finding) => {
    const said = [
      `${finding.message}; breaks ${brokenBy(finding, change)}`,
      witnessOf(finding),
      MEANS[change.standing],
      nextOf(change),
    ];
    return result(change, finding.kind, said, { 'tessera/v1': `${change.assetId}:${finding.fingerprint}` });
  });
  const said = [MEANS[change.standing], change.problem, nextOf(change)];
  return found.length > 0 ? found : [result(change, `change_${change.standing}`, said, {})];
}

const result = (
  change: CheckedChange,
  ruleId: string,
  said: readonly (string | null)[],
  partialFingerprints: Readonly<Record<string, string>>,
) => ({
  ruleId,
  level: LEVELS[verdictOf(change)],
  message: { text: oneLine(`${change.name} in ${change.environment}: ${said.filter(Boolean).join('; ')}`) },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(change.origin) } } }],
  partialFingerprints,
});

const uriOf = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : path.split(/[\\/]/).map(encodeURIComponent).join('/');
