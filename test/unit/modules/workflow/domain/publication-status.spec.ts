import { expect, it } from '@jest/globals';
import type { ProposalStatus } from '../../../../../src/modules/workflow/domain/proposal-status.js';
import {
  type ClosedPublicationStatus,
  publicationStatus,
} from '../../../../../src/modules/workflow/domain/publication-status.js';

it.each<[ClosedPublicationStatus | null, ProposalStatus[], ProposalStatus]>([
  [null, ['open', 'open'], 'open'],
  [null, ['approved', 'open'], 'open'],
  [null, ['approved', 'approved'], 'approved'],
  [null, ['expired', 'approved'], 'expired'],
  ['published', ['published', 'published'], 'published'],
  ['withdrawn', ['withdrawn', 'withdrawn'], 'withdrawn'],
  ['rejected', ['rejected', 'rejected'], 'rejected'],
])('a publication that closed as %s, with proposals %j, is %s', (closedAs, statuses, expected) => {
  const members = statuses.map((status) => ({ status, blocked: false }));
  expect(publicationStatus(closedAs, members)).toBe(expected);
});
