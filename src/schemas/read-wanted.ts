import { columnsOf } from './columns-of.js';
import { withoutColumns } from './guarantees/columns-in-guarantees.js';
import type { GuaranteesDocument } from './guarantees/guarantee.js';
import { mergeGuarantees } from './guarantees/merge-guarantees.js';
import { replaceSource } from './guarantees/replace-source.js';
import type { WrittenSchema } from './judge-change.js';
import { parseSchema } from './parse-schema.js';
import { parseGuarantees } from './side-guarantees.js';

/** `whole`: the promise as it shall be. `source`: an import's own, replacing those of that source and no others. */
export type GuaranteesAs = { readonly whole: true } | { readonly source: string };

/** What somebody wants to promise, as plain data that can be sent to another thread. */
export interface WantedSide extends WrittenSchema {
  /** Left out, the current guarantees are inherited; null removes all. */
  readonly guarantees?: GuaranteesDocument | null | undefined;
  /** How they relate to the current ones; left out, as a merge patch. */
  readonly as?: GuaranteesAs | undefined;
  /** What is promised today; null before the first contract. */
  readonly current: { readonly columns: readonly string[]; readonly guarantees: GuaranteesDocument } | null;
}

/** What has to be known of a wanted promise to keep it, as plain data again. */
export interface ReadWanted {
  /** The top-level names that the schema declares, in its order. */
  readonly columns: readonly string[];
  /** The whole promise, together with what is inherited of the current one. */
  readonly guarantees: GuaranteesDocument;
}

/** Reads a wanted promise; throws a refusal with every place that is wrong. */
export function readWanted(wanted: WantedSide): ReadWanted {
  const schema = parseSchema(wanted.format, wanted.schema);
  const columns = columnsOf(schema);
  const { document } = parseGuarantees(wantedGuarantees(wanted, columns), schema);
  return { columns, guarantees: document };
}

function wantedGuarantees({ guarantees, as, current }: WantedSide, columns: readonly string[]): GuaranteesDocument {
  const inherited = current ? onColumnsThatStay(current, columns) : {};
  if (as === undefined || guarantees === undefined || guarantees === null) {
    return mergeGuarantees(inherited, guarantees);
  }
  return 'source' in as ? replaceSource(inherited, as.source, guarantees) : guarantees;
}

/** The promises of today without those on columns that the schema no longer declares. */
function onColumnsThatStay(
  { columns, guarantees }: NonNullable<WantedSide['current']>,
  after: readonly string[],
): GuaranteesDocument {
  const kept = new Set(after);
  return withoutColumns(
    guarantees,
    columns.filter((name) => !kept.has(name)),
  );
}
