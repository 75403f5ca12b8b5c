import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import {
  compare,
  type Comparison,
  type GuaranteesDocument,
  isPrerelease,
  mergeGuarantees,
  parseGuarantees,
  parseSchema,
  replaceSource,
  type Side,
  withoutRemovedColumns,
} from '../../../schemas/index.js';
import type { Asset } from '../../assets/index.js';
import type { Impact } from '../domain/impact.js';
import { chooseVersion, suggestedVersion } from '../domain/choose-version.js';
import { type Decision, decidePublication } from '../domain/decide-publication.js';
import type { PublicationRequest } from '../domain/publication-request.js';
import type { Contract } from '../persistence/contract.entity.js';
import { newestStable, type VersionRow, versionsOf } from '../persistence/contract-rows.js';
import { BreakingChangeGate } from '../ports/breaking-change-gate.js';
import { findingsAgainstOlder } from './findings-against-older.js';
import type { Judgement } from './judgement.js';

const UNCOMPARED = { verdicts: { readers: 'holds', history: 'holds', strict_readers: 'holds' }, findings: [] } as const;

/**
 * Judges a wanted publication and writes nothing. Publish, dry run, impact and publish-from-proposal all ask here,
 * so that a preview can never differ from the act. Call it with the asset locked when the answer will be acted upon.
 */
@Injectable()
export class JudgePublication {
  constructor(private readonly gate: BreakingChangeGate) {}

  async execute(em: EntityManager, asset: Asset, request: PublicationRequest, forced = false): Promise<Judgement> {
    const versions = await versionsOf(em, asset.id);
    const base = await newestStable(em, versions);
    const before = base && sideOf(base);
    const after = wantedSide(request, before);
    const comparison = before && (await this.compared(em, asset, before, after));
    const { findings, verdicts } = comparison ?? UNCOMPARED;
    const impact = await this.gate.impact(em, asset, findings);
    const decided = decidePublication({
      comparison,
      baseIsActive: base?.status === 'active',
      isPrerelease: request.version !== null && isPrerelease(request.version),
      affectedCount: consentCount(asset, impact),
      forced,
    });
    return {
      ...impact,
      ...decided,
      ...versioned(asset, request, { comparison, decision: decided.decision, base, versions }),
      forced: decided.reason === 'forced',
      base,
      schema: after.schema,
      guarantees: after.guarantees.document,
      verdicts,
      findings,
      breaking: comparison?.breaking ?? false,
      changeClass: comparison ? comparison.change_class : 'initial',
    };
  }

  private async compared(em: EntityManager, asset: Asset, before: Side, after: Side): Promise<Comparison> {
    const options = { mode: asset.compatibility, content: asset.content, assetId: asset.id, witnesses: true };
    const comparison = compare(before, after, options);
    return comparison.identical ? comparison : findingsAgainstOlder(em, comparison, after, options);
  }
}

/** Only `none` waives the consumers' consent, that of strict ones to cautions included; they are told all the same. */
const consentCount = ({ compatibility }: Asset, { affected }: Impact): number =>
  compatibility === 'none' ? 0 : affected.length;

interface Compared {
  readonly comparison: Comparison | null;
  readonly decision: Decision;
  readonly base: Contract | null;
  readonly versions: readonly VersionRow[];
}

/** The version it gets and the one it deserves; a mode that only suggests turns publishing into a suggestion. */
function versioned({ semverMode }: Asset, { version: requested }: PublicationRequest, compared: Compared) {
  const { comparison, decision, base, versions } = compared;
  const facts = { changeClass: comparison?.change_class ?? null, taken: versions.map(({ version }) => version) };
  const onlySuggests = semverMode === 'suggest' && requested === null && decision === 'published';
  return {
    decision: onlySuggests ? ('suggested' as const) : decision,
    version:
      decision === 'unchanged' && base
        ? base.version
        : chooseVersion({ ...facts, requested, enforce: semverMode === 'enforce' }),
    suggestedVersion: suggestedVersion(facts),
  };
}

/** What a stored contract promises. */
export function sideOf({ schemaFormat, schema, guarantees }: Contract): Side {
  const parsed = parseSchema(schemaFormat, schema);
  return { schema: parsed, guarantees: parseGuarantees(guarantees, parsed) };
}

/** What the request would promise: its schema, and its guarantees together with those of the base. */
function wantedSide(request: PublicationRequest, base: Side | null): Side {
  const schema = parseSchema(request.schema_format, request.schema);
  const inherited = base ? withoutRemovedColumns(base.guarantees.document, base.schema, schema) : {};
  return { schema, guarantees: parseGuarantees(wantedGuarantees(request, inherited), schema) };
}

function wantedGuarantees({ guarantees, guarantees_as: as }: PublicationRequest, inherited: GuaranteesDocument) {
  if (as === undefined || guarantees === undefined || guarantees === null) {
    return mergeGuarantees(inherited, guarantees);
  }
  return 'source' in as ? replaceSource(inherited, as.source, guarantees) : guarantees;
}
