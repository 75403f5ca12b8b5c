import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exitCodeOf, type Standing, standingOf, verdictOf } from '../../../../src/cli/check/report.js';
import { aProposal, anAnswer, anImpact } from '../../../support/gate-answers.js';

const proposed = { impact: anImpact({ decision: 'proposed' }) };

describe('what the service answers', () => {
  it.each([
    ['published', { impact: anImpact({ decision: 'published' }) }, 'fine'],
    ['unchanged', { impact: anImpact({ decision: 'unchanged' }) }, 'fine'],
    ['only suggested', { impact: anImpact({ decision: 'suggested' }) }, 'fine'],
    ['an unknown asset', { error: { code: 'asset.not_found', detail: '', errors: [] } }, 'new'],
    ['another refusal', { error: { code: 'schema.invalid', detail: '', errors: [] } }, 'unknown'],
    ['nothing', {}, 'unknown'],
    ['consent needed', proposed, 'unasked'],
    ['asked', { ...proposed, proposal: aProposal() }, 'waiting'],
    ['asked, on another base', { ...proposed, proposal: aProposal({ status: 'approved', stale: true }) }, 'stale'],
    ['blocked', { ...proposed, proposal: aProposal({ blocked: true }) }, 'blocked'],
    ['forced', { ...proposed, proposal: aProposal({ status: 'approved', blocked: true }) }, 'agreed'],
    ['agreed', { ...proposed, proposal: aProposal({ status: 'approved' }) }, 'agreed'],
  ])('%s: is understood', (_, answer, standing) => {
    expect(standingOf(anAnswer(answer))).toBe(standing);
  });
});

describe('the exit code', () => {
  const standings: Standing[] = ['fine', 'new', 'agreed', 'unasked', 'stale', 'waiting', 'blocked', 'unknown'];
  const code = (some: readonly Standing[]) => exitCodeOf({ changes: some.map((standing) => ({ standing })) as never });

  it.each([
    [[], 0],
    [['fine', 'new', 'agreed'], 0],
    [['fine', 'unknown'], 3],
    [['unknown', 'waiting'], 1],
  ] satisfies [Standing[], number][])('of %j is %i', (some, expected) => {
    expect(code(some)).toBe(expected);
  });

  it('is 0 only where each change may ship', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...standings)), (some) => {
        expect(code(some) === 0).toBe(some.every((standing) => verdictOf({ standing }) === 'yes'));
      }),
    );
  });
});
