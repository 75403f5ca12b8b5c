import { assetFinding, type Finding, type Mode, type SchemaFormat } from '../../../schemas/index.js';

/** What a consumer needs of a contract at the least, in its own words. */
export interface RequirementDocument {
  readonly schema_format: SchemaFormat;
  readonly schema: unknown;
  readonly guarantees: Readonly<Record<string, unknown>>;
}

/** A requirement as it was set; setting another one gives another id, so that no judgement outlives what it judged. */
export interface Requirement extends RequirementDocument {
  readonly id: string;
}

/** A part of a requirement that a contract does not give. */
export type Lack = Pick<Finding, 'fingerprint' | 'kind' | 'path' | 'breaking' | 'caution'>;

/** What a change takes from one requirement. */
export interface RequirementVerdict {
  readonly requirementId: string;
  readonly lost: readonly Lack[];
}

/** What a contract lacks, given what it is found to differ in from the requirement; what is only undecided counts. */
export const lacksIn = (findings: readonly Finding[]): Lack[] =>
  findings
    .filter(({ breaking, caution }) => breaking || caution)
    .map(({ fingerprint, kind, path, breaking, caution }) => ({ fingerprint, kind, path, breaking, caution }));

/** What held of a requirement and no longer would. What was lacking before was lost with consent, or never there. */
export function lostTo(wanted: readonly Lack[], base: readonly Lack[]): Lack[] {
  const lacking = new Set(base.map(({ fingerprint }) => fingerprint));
  return wanted.filter(({ fingerprint }) => !lacking.has(fingerprint));
}

/** The finding that a consumer's requirement is no longer met; null while it is. A caution counts for a strict consumer. */
export function unmetFinding(
  { registrationId, strict }: { readonly registrationId: string; readonly strict: boolean },
  { assetId, mode }: { readonly assetId: string; readonly mode: Mode },
  lost: readonly Lack[],
): Finding | null {
  const counting = lost.filter(({ breaking, caution }) => breaking || (strict && caution));
  if (counting.length === 0) {
    return null;
  }
  const registration = { registration_id: registrationId };
  const finding = assetFinding({
    assetId,
    kind: 'requirement_unmet',
    mode,
    before: { ...registration, lost: [] },
    after: { ...registration, lost: counting.map(({ fingerprint, kind, path }) => ({ fingerprint, kind, path })) },
  });
  return { ...finding, subjects: [...new Set(counting.map(({ path }) => path))] };
}
