import { canonicalJson } from '../../../kernel/canonical-json.js';
import type { Finding, SchemaFormat } from '../../../schemas/index.js';
import { unseenFindings } from './unseen-findings.js';

/** The promise that is asked for, its guarantees whole, and what was found about it. */
interface AskedPromise {
  readonly schema_format: SchemaFormat | null;
  readonly schema: unknown;
  readonly guarantees: unknown;
  readonly findings: readonly Finding[];
}

/** Whether a proposal asks for a wanted promise: that very one, as it is judged now or as it no longer is, or another. */
export type Standing = 'same' | 'stale' | 'another';

/** Notes and the version's number are no part of what is promised. */
export function standingOf(
  proposal: AskedPromise & { readonly base_moved: boolean; readonly stale: boolean },
  wanted: AskedPromise,
): Standing {
  if (promiseOf(proposal) !== promiseOf(wanted)) {
    return 'another';
  }
  const isStale = proposal.base_moved || proposal.stale;
  return isStale || unseenFindings(proposal.findings, wanted.findings).length > 0 ? 'stale' : 'same';
}

const promiseOf = ({ schema_format, schema, guarantees }: AskedPromise): string =>
  canonicalJson([schema_format, schema, guarantees]);
