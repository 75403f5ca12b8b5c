import type { Finding } from '../../src/schemas/index.js';

/** A breaking finding about one column, and whatever of it shall differ. */
export function finding(wanted: Partial<Finding> = {}): Finding {
  const { path = '/email', kind = 'column_removed', scope = 'schema' } = wanted;
  return {
    fingerprint: `${scope} ${kind} ${path}`,
    scope,
    kind,
    keyword: null,
    path,
    subjects: path === '' ? null : [path],
    message: '',
    before: null,
    after: null,
    fails: ['readers'],
    unknown: [],
    breaking: true,
    caution: false,
    undeclared_content: false,
    likely_renamed_to: null,
    witness: null,
    no_witness: null,
    ...wanted,
  };
}
