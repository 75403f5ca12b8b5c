/** One entry of the log as the tree knows it. */
export interface Leaf {
  readonly id: string;
  readonly hash: string;
}

/** How entries can differ from what was sealed. */
export const ENTRY_FAULTS = ['entry_missing', 'entry_changed', 'entry_added'] as const;

export interface EntryFault {
  readonly reason: (typeof ENTRY_FAULTS)[number];
  readonly eventId: string;
}

/** The first entry that is not as it was sealed; null when all are. Both lists are in the tree's order. */
export function entryFault(sealed: readonly Leaf[], present: readonly Leaf[]): EntryFault | null {
  const place = sealed.findIndex(({ id, hash }, index) => id !== present[index]?.id || hash !== present[index]?.hash);
  const [was, is] = place === -1 ? [undefined, present[sealed.length]] : [sealed[place], present[place]];
  if (is !== undefined && !sealed.some(({ id }) => id === is.id)) {
    return { reason: 'entry_added', eventId: is.id };
  }
  if (was === undefined) {
    return null;
  }
  return { reason: was.id === is?.id ? 'entry_changed' : 'entry_missing', eventId: was.id };
}
