import { oneLine } from '../../one-line.js';
import { type CheckedChange, type CheckReport, verdictOf } from '../report.js';
import { asText } from './text.js';
import { MEANS } from './said.js';
import { PLAIN } from '../../terminal.js';

/** For test reports: a test case for each asset, failed where a consent is missing, in error where it is not known. */
export function asJUnit(report: CheckReport): string {
  const count = (wanted: string) => report.changes.filter((change) => verdictOf(change) === wanted).length;
  const skipped = report.skipped.map((name) => `  <testcase ${attribute('name', name)}><skipped/></testcase>`);
  const tests = report.changes.length + skipped.length;
  const counts = `tests="${tests}" failures="${count('no')}" errors="${count('unknown')}" skipped="${skipped.length}"`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `<testsuite name="tessera check" ${counts}>`,
    ...report.changes.map(testCase),
    ...skipped,
    '</testsuite>',
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function testCase(change: CheckedChange): string {
  const start = `  <testcase ${attribute('name', change.name)} ${attribute('classname', change.environment)}`;
  const verdict = verdictOf(change);
  if (verdict === 'yes') {
    return `${start}/>`;
  }
  const tag = verdict === 'no' ? 'failure' : 'error';
  const said = xml(asText({ changes: [change], skipped: [] }, PLAIN));
  return `${start}><${tag} ${attribute('message', MEANS[change.standing])}>${said}</${tag}></testcase>`;
}

const attribute = (name: string, value: string): string => `${name}="${xml(oneLine(value))}"`;

/** XML 1.0 has no way to write some characters at all. */
const xml = (text: string): string =>
  text
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
