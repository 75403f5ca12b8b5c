import { describe, expect, it } from '@jest/globals';
import { type Lack, lacksIn, lostTo, unmetFinding } from '../../../../../src/modules/workflow/domain/requirement.js';
import { finding } from '../../../../support/finding.js';

const lack = (path: string, more: Partial<Lack> = {}): Lack => lacksIn([finding({ path, ...more })])[0] as Lack;
const registration = { registrationId: 'r', strict: false };
const asset = { assetId: 'a', mode: 'consumers' } as const;

it('counts what breaks and what is caution, and nothing else', () => {
  const paths = lacksIn([
    finding({ path: '/a' }),
    finding({ path: '/b', breaking: false, caution: true }),
    finding({ path: '/c', breaking: false }),
  ]).map(({ path }) => path);
  expect(paths).toEqual(['/a', '/b']);
});

it('takes for lost only what was there before', () => {
  expect(lostTo([lack('/email'), lack('/id')], [lack('/email')])).toEqual([lack('/id')]);
  expect(lostTo([lack('/email')], [lack('/email'), lack('/id')])).toEqual([]);
});

describe('a requirement', () => {
  it('that loses nothing is met', () => {
    expect(unmetFinding(registration, asset, [])).toBeNull();
  });

  it('that loses something is a finding about just that', () => {
    expect(unmetFinding(registration, asset, [lack('/email'), lack('/id')])).toMatchObject({
      kind: 'requirement_unmet',
      scope: 'asset',
      breaking: true,
      subjects: ['/email', '/id'],
      message: 'What a registered reader requires no longer holds: /email, /id',
    });
  });

  it('minds cautions only where its consumer is strict', () => {
    const caution = lack('/email', { breaking: false, caution: true });
    expect(unmetFinding(registration, asset, [caution])).toBeNull();
    expect(unmetFinding({ ...registration, strict: true }, asset, [caution])).toMatchObject({ breaking: true });
  });

  it('breaks nothing where the asset asks nobody', () => {
    expect(unmetFinding(registration, { ...asset, mode: 'none' }, [lack('/email')])).toMatchObject({ breaking: false });
  });

  it('has a fingerprint of its own for each consumer, and for each loss', () => {
    const fingerprints = [
      unmetFinding(registration, asset, [lack('/email')]),
      unmetFinding({ ...registration, registrationId: 's' }, asset, [lack('/email')]),
      unmetFinding(registration, asset, [lack('/email'), lack('/id')]),
    ].map((unmet) => unmet?.fingerprint);
    expect(new Set(fingerprints).size).toBe(3);
  });
});
