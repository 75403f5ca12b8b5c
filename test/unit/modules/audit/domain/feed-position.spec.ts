import { expect, it } from '@jest/globals';
import {
  FEED_POSITION_FORM,
  FEED_START,
  formatFeedPosition,
  parseFeedPosition,
} from '../../../../../src/modules/audit/domain/feed-position.js';

it.each([
  FEED_START,
  { transaction: 1n, sequence: 2 },
  { transaction: 9_007_199_254_740_993n, sequence: 999_999_999_999_999 },
])('reads what it wrote, also beyond the whole numbers of JavaScript: %#', (position) => {
  const text = formatFeedPosition(position);
  expect(text).toMatch(FEED_POSITION_FORM);
  expect(parseFeedPosition(text)).toEqual(position);
});

it.each(['', '1', '1.', '.1', '-1.1', '1.1.1', '1e3.1', `${'9'.repeat(20)}.1`])('takes %j for no position', (text) => {
  expect(text).not.toMatch(FEED_POSITION_FORM);
});
