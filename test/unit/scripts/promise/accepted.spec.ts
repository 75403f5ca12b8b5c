import { describe, expect, it } from '@jest/globals';
import { unaccepted } from '../../../../scripts/promise/accepted.js';

describe('a break that is meant', () => {
  const line = 'GET /things is gone';

  it.each<[what: string, accepted: { version?: string; break?: string; reason?: string }, left: readonly string[]]>([
    ['is accepted with a reason', {}, []],
    ['is not accepted without one', { reason: ' ' }, [line]],
    ['is accepted anew for another version', { version: '0.0.9' }, [line]],
    ['is accepted word for word', { break: 'GET /things' }, [line]],
  ])('%s', (_what, accepted, left) => {
    const entry = { version: '0.1.0', break: line, reason: 'Nobody asked for it in a year.', ...accepted };
    expect(unaccepted([line], [entry], '0.1.0')).toEqual(left);
  });
});
