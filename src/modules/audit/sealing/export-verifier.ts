import { createHash } from 'node:crypto';
import { chainHash, GENESIS_HASH } from '../../../platform/events/chain.js';
import { grownBy, rootOf, type Tree } from '../../../platform/events/merkle.js';
import { noteHash, openNote } from './signed-note.js';

interface EntryLine {
  readonly kind: 'entry';
  readonly canonical: string;
  readonly previous_hash: string;
  readonly hash: string;
}

interface CheckpointLine {
  readonly kind: 'checkpoint';
  readonly number: number;
  readonly note: string;
  readonly event_ids: readonly string[];
  readonly leaves: readonly string[];
}

interface ManifestLine {
  readonly kind: 'manifest';
  readonly entries: number;
  readonly checkpoints: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly public_key: string;
  readonly sha256: string;
}

/** What an export came to; `fault` says the first thing that is wrong, and where. */
export interface ExportVerdict {
  readonly valid: boolean;
  readonly entries: number;
  readonly checkpoints: number;
  /** The key that signed, to be compared with the one that was noted down elsewhere. */
  readonly publicKey: string | null;
  readonly fault: string | null;
}

/** Verifies an export line by line, with nothing but the export and, at best, a public key that was kept apart from it. */
export class ExportVerifier {
  readonly #digest = createHash('sha256');
  readonly #hashes = new Map<string, string>();
  readonly #heads = new Map<string, { readonly sequence: number; readonly hash: string }>();
  readonly #checkpoints: CheckpointLine[] = [];
  #manifest: ManifestLine | undefined;
  #fault: string | null = null;

  constructor(private readonly trustedKey: string | null = null) {}

  /** Takes the next line, without its line break. */
  take(text: string): void {
    const line = parsed(text);
    if (line === null || this.#manifest) {
      return this.blame(this.#manifest ? 'something follows the manifest' : 'a line is not of an export');
    }
    if (line.kind === 'manifest') {
      this.#manifest = line;
      return;
    }
    this.#digest.update(`${text}\n`);
    if (line.kind === 'checkpoint') {
      this.#checkpoints.push(line);
    } else {
      this.entry(line);
    }
  }

  end(): ExportVerdict {
    if (this.#manifest) {
      this.whole(this.#manifest);
      this.sealed(this.#manifest);
    } else {
      this.blame('there is no manifest: the export is not complete');
    }
    return {
      valid: this.#fault === null,
      entries: this.#hashes.size,
      checkpoints: this.#checkpoints.length,
      publicKey: this.#manifest?.public_key ?? null,
      fault: this.#fault,
    };
  }

  private entry({ canonical, previous_hash: previousHash, hash }: EntryLine): void {
    const { id, stream, streamSequence } = JSON.parse(canonical) as Record<'id' | 'stream', string> & {
      streamSequence: number;
    };
    this.require(hash === chainHash(previousHash, canonical), `entry ${id} was changed`);
    const head = this.#heads.get(stream) ?? (streamSequence === 1 ? { sequence: 0, hash: GENESIS_HASH } : null);
    const follows = head === null || (head.sequence + 1 === streamSequence && head.hash === previousHash);
    this.require(follows, `entry ${id} does not follow the one before it in ${stream}`);
    this.#heads.set(stream, { sequence: streamSequence, hash });
    this.#hashes.set(id, hash);
  }

  private whole(manifest: ManifestLine): void {
    this.require(manifest.sha256 === this.#digest.digest('hex'), 'the bytes are not those of the manifest');
    this.require(manifest.entries === this.#hashes.size, 'entries are missing or repeated');
    this.require(manifest.checkpoints === this.#checkpoints.length, 'checkpoints are missing or repeated');
    const trusted = this.trustedKey === null || this.trustedKey === manifest.public_key;
    this.require(trusted, 'it was signed with another key than the one given');
  }

  /** Signatures; entries against what was sealed; and, where the first checkpoint is there, every root. */
  private sealed({ public_key: key, from, to }: ManifestLine): void {
    const fromStart = this.#checkpoints[0]?.number === 1;
    let tree: Tree | undefined;
    let before = fromStart ? GENESIS_HASH : null;
    for (const { number, note, event_ids: ids, leaves } of this.#checkpoints) {
      const [, size, root, , previousHash] = openNote(note, key)?.split('\n') ?? [];
      this.require(root !== undefined, `checkpoint ${number} has no valid signature`);
      this.require(before === null || before === previousHash, `checkpoint ${number} does not follow the one before`);
      tree = grownBy(tree, leaves);
      const agrees = !fromStart || (root === rootOf(tree) && size === `${tree.treeSize}`);
      this.require(agrees, `checkpoint ${number} has another root than its entries lead to`);
      this.entriesOf({ ids, leaves, number }, from === null && to === null);
      before = noteHash(note);
    }
  }

  private entriesOf(
    { ids, leaves, number }: { ids: readonly string[]; leaves: readonly string[]; number: number },
    whole: boolean,
  ): void {
    for (const [index, id] of ids.entries()) {
      const hash = this.#hashes.get(id);
      const told = hash === undefined ? 'is not there' : 'is another';
      this.require(
        hash === leaves[index] || (hash === undefined && !whole),
        `entry ${id} of checkpoint ${number} ${told}`,
      );
    }
  }

  private require(holds: boolean, fault: string): void {
    if (!holds) {
      this.blame(fault);
    }
  }

  private blame(fault: string): void {
    this.#fault ??= fault;
  }
}

function parsed(text: string): EntryLine | CheckpointLine | ManifestLine | null {
  try {
    const line = JSON.parse(text) as EntryLine | CheckpointLine | ManifestLine;
    return ['entry', 'checkpoint', 'manifest'].includes(line.kind) ? line : null;
  } catch {
    return null;
  }
}
