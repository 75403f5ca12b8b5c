import { expect, it } from '@jest/globals';
import { unseenFindings } from '../../../../../src/modules/workflow/domain/unseen-findings.js';
import { finding } from '../../../../support/finding.js';

const breaking = finding();
const harmless = finding({ breaking: false });
const caution = finding({ breaking: false, caution: true });

it.each([
  ['a break that was shown', [breaking], [breaking], 0],
  ['a break that is new', [], [breaking], 1],
  ['a break that was shown as harmless', [harmless], [breaking], 1],
  ['a break that was shown as a caution', [caution], [breaking], 1],
  ['a caution that was shown as one', [caution], [caution], 0],
  ['a caution that was shown as a break', [breaking], [caution], 0],
  ['a caution that is new', [], [caution], 1],
  ['what breaks nothing', [], [harmless], 0],
  ['what is not judged any more', [breaking], [], 0],
])('counts %s', (_, shown, judged, unseen) => {
  expect(unseenFindings(shown, judged)).toHaveLength(unseen);
});
