import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../../../../../src/kernel/domain-error.js';
import { UnsupportedManifest } from '../../../../../src/modules/imports/domain/import.errors.js';

describe('the refusals of imports', () => {
  it('know a manifest that cannot be read as an invalid request', () => {
    const error = new UnsupportedManifest('v3 is too old', { version: 3 });
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({
      refusal: 'invalid',
      code: 'import.unsupported_manifest',
      details: { version: 3 },
    });
  });
});
