import { expect, it } from '@jest/globals';
import { promiseText } from '../../../../scripts/promise/promise.js';
import { promised } from '../../../support/small-api.js';

it('a promise is written a line for each operation and schema, and read again the same', () => {
  const promise = promised(() => {});
  expect(JSON.parse(promiseText(promise))).toEqual(promise);
  expect(promiseText(promise)).not.toContain('A thing.');
  expect(
    promiseText(promise).match(/^"(\/things|thing\.made|Limit|Kind|Thing|ThingBody|ProblemView)": /gm),
  ).toHaveLength(7);
});
