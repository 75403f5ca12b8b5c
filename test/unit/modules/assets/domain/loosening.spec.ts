import { describe, expect, it } from '@jest/globals';
import { isLoosening } from '../../../../../src/modules/assets/domain/loosening.js';
import { CONTENT_MODELS, type Mode, MODES } from '../../../../../src/schemas/index.js';

/** For each mode, the modes that still ask everything it asked. */
const AS_STRICT: Readonly<Record<Mode, readonly Mode[]>> = {
  none: MODES,
  consumers: MODES.filter((mode) => mode !== 'none'),
  backward: ['backward', 'full', 'backward_transitive', 'full_transitive'],
  forward: ['forward', 'full', 'forward_transitive', 'full_transitive'],
  full: ['full', 'full_transitive'],
  consumers_transitive: ['consumers_transitive', 'backward_transitive', 'forward_transitive', 'full_transitive'],
  backward_transitive: ['backward_transitive', 'full_transitive'],
  forward_transitive: ['forward_transitive', 'full_transitive'],
  full_transitive: ['full_transitive'],
};

describe.each(MODES)('from %s', (before) => {
  it.each(MODES)('to %s', (after) => {
    const rules = { content: 'as_written' } as const;
    expect(isLoosening({ ...rules, compatibility: before }, { ...rules, compatibility: after })).toBe(
      !AS_STRICT[before].includes(after),
    );
  });
});

describe('another content model', () => {
  it.each(MODES)('loosens %s unless nothing was asked before', (compatibility) => {
    for (const content of CONTENT_MODELS) {
      const other = CONTENT_MODELS.find((one) => one !== content) ?? content;
      expect(isLoosening({ compatibility, content }, { compatibility, content: other })).toBe(compatibility !== 'none');
    }
  });
});
