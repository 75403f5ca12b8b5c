import { expect, it } from '@jest/globals';
import type { Operation } from '../../../../src/platform/http/openapi-schema.js';
import { wordOperation } from '../../../../src/platform/http/openapi-words.js';

const worded = (summary: string, scope?: string): Operation => {
  const operation: Operation = { summary, responses: {}, ...(scope ? { security: [{ 'api-key': [scope] }] } : {}) };
  wordOperation(operation);
  return operation;
};

it.each([
  ['List teams.', 'read', 'List teams.', 'Needs an API key with the scope `read` or wider.'],
  [
    'Delete it. Not\nwhile it is used.',
    'admin',
    'Delete it.',
    'Not\nwhile it is used.\n\nNeeds an API key with the scope `admin`.',
  ],
  ['Rename\nit.\n\nTwice is once.', undefined, 'Rename it.', 'Twice is once.\n\nNeeds no API key.'],
  ['List of e.g. teams and `.env` files.', undefined, 'List of e.g. teams and `.env` files.', 'Needs no API key.'],
])('of “%s” the first sentence sums up, and the rest describes with the key it takes', (text, scope, ...words) => {
  const { summary, description } = worded(text, scope);
  expect([summary, description]).toEqual(words);
});

it('who needs no key says so', () => {
  expect(worded('Whether it runs.').security).toEqual([]);
});
