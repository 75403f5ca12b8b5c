import type { ChangeClass, Finding, Verdicts } from '../../../schemas/index.js';
import { type Asset, type AssetChange, findingsOfChange } from '../../assets/index.js';
import type { Judgement, PublicationRequest } from '../../contracts/index.js';
import type { ProposalKind } from '../domain/proposal-status.js';

/** What a revision of a proposal asks for, and how it was judged. */
export interface AskedChange {
  readonly kind: ProposalKind;
  /** The version to publish; null where the asset itself is to change. */
  readonly request: PublicationRequest | null;
  readonly assetChange: AssetChange | null;
  /** Whether it goes out by itself once everyone consents; null leaves that as it is. */
  readonly autoPublish: boolean | null;
  /** The publication it opens in; left out, it stands by itself, and a revision stays where it was opened. */
  readonly publicationId?: string;
  readonly baseContractId: string | null;
  readonly proposedVersion: string | null;
  readonly changeClass: ChangeClass;
  readonly verdicts: Verdicts;
  readonly findings: Finding[];
}

/** A version, its request kept whole with the guarantees already merged. */
export const askedVersion = ({
  request: { schema_format, schema, version, notes, auto_publish: autoPublish, require_passing },
  judgement,
}: {
  readonly request: PublicationRequest;
  readonly judgement: Judgement;
}): AskedChange => ({
  kind: 'publish',
  request: {
    schema_format,
    schema,
    version,
    notes,
    guarantees: judgement.guarantees,
    guarantees_as: { whole: true },
    ...(require_passing === true ? { require_passing } : {}),
  },
  assetChange: null,
  autoPublish: autoPublish ?? null,
  baseContractId: judgement.base?.id ?? null,
  proposedVersion: judgement.version,
  changeClass: judgement.changeClass === 'major' ? 'major' : 'minor',
  verdicts: judgement.verdicts,
  findings: [...judgement.findings],
});

/** A change of the asset itself: readers lose something, whatever its schema says. */
export const askedOfAsset = (asset: Asset, change: AssetChange): AskedChange => ({
  kind: change.kind,
  request: null,
  assetChange: change,
  autoPublish: null,
  baseContractId: asset.activeContractId,
  proposedVersion: null,
  changeClass: 'major',
  verdicts: { readers: 'fails', history: 'holds', strict_readers: 'holds' },
  findings: findingsOfChange(asset, change),
});
