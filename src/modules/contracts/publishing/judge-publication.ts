import type { EntityManager } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { type Comparison, isPrerelease, type WantedSide, type WrittenSide } from '../../../schemas/index.js';
import { Engine } from '../../../platform/engine/engine.js';
import type { ReadPromise } from '../../../platform/engine/read-promise.js';
import { Asset } from '../../assets/index.js';
import type { Impact } from '../domain/impact.js';
import { chooseVersion, suggestedVersion } from '../domain/choose-version.js';
import { type Decision, decidePublication } from '../domain/decide-publication.js';
import type { PublicationRequest } from '../domain/publication-request.js';
import type { Contract } from '../persistence/contract.entity.js';
import { newestStable, type VersionRow, versionsOf } from '../persistence/contract-rows.js';
import { refuseNotPassing } from '../persistence/quality-rows.js';
import { BreakingChangeGate } from '../ports/breaking-change-gate.js';
import { findingsAgainstOlder } from './findings-against-older.js';
import type { Judgement } from './judgement.js';

/** What is said of a first contract, which is compared with nothing. */
const UNCOMPARED = {
  verdicts: { readers: 'holds', history: 'holds', strict_readers: 'holds' },
  findings: [],
  breaking: false,
  change_class: 'initial',
} as const;

/**
 * Judges a wanted publication and writes nothing. Publish, dry run, impact and publish-from-proposal all ask here,
 * so that a preview can never differ from the act. Call it with the asset locked when the answer will be acted upon.
 */
@Injectable()
export class JudgePublication {
  constructor(
    private readonly gate: BreakingChangeGate,
    private readonly engine: Engine,
  ) {}

  /**
   * Has what takes long read and judged before the asset is locked: the engine remembers the answers. What is wrong with
   * the request is left for `execute` to say, and so is a base that moves meanwhile.
   */
  async prepare(em: EntityManager, assetId: string, request: PublicationRequest): Promise<void> {
    if (!this.engine.isLarge([request.schema, request.guarantees])) {
      return;
    }
    const asset = await em.findOne(Asset, { id: assetId });
    const base = asset && (await newestStable(em, await versionsOf(em, assetId)));
    const read = asset && (await this.engine.read(wantedSide(request, base)));
    if (base && read) {
      await this.compared(em, asset, writtenSideOf(base), written(request, read));
    }
  }

  async execute(em: EntityManager, asset: Asset, request: PublicationRequest, forced = false): Promise<Judgement> {
    const versions = await versionsOf(em, asset.id);
    const base = await newestStable(em, versions);
    const before = base && writtenSideOf(base);
    const read = await this.engine.read(wantedSide(request, base));
    const after = written(request, read);
    const comparison = before && (await this.compared(em, asset, before, after));
    const { findings, verdicts, breaking, change_class: changeClass } = comparison ?? UNCOMPARED;
    await refuseNotPassing(em, asset, request);
    const change = { findings, base: before, wanted: after };
    const impact = await this.gate.impact(em, asset, change);
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
      ...read,
      schemaFormat: after.format,
      schema: after.schema,
      verdicts,
      findings,
      breaking: breaking || impact.unmet.some((unmet) => unmet.breaking),
      changeClass,
    };
  }

  private async compared(
    em: EntityManager,
    asset: Asset,
    before: WrittenSide,
    after: WrittenSide,
  ): Promise<Comparison> {
    const options = { mode: asset.compatibility, content: asset.content, assetId: asset.id, witnesses: true };
    const comparison = await this.engine.compare({ before, after, options });
    return comparison.identical ? comparison : findingsAgainstOlder(em, comparison, { after, options }, this.engine);
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

/** What a stored contract promises, as it is written down. */
export function writtenSideOf({ schemaFormat, schema, guarantees }: Contract): WrittenSide {
  return { format: schemaFormat, schema, guarantees };
}

/** What the request would promise, with what is inherited of the base. */
function wantedSide(request: PublicationRequest, base: Contract | null): WantedSide {
  return {
    format: request.schema_format,
    schema: request.schema,
    guarantees: request.guarantees,
    as: request.guarantees_as,
    current: base && { columns: base.columns, guarantees: base.guarantees },
  };
}

function written({ schema_format: format, schema }: PublicationRequest, { guarantees }: ReadPromise): WrittenSide {
  return { format, schema, guarantees };
}
