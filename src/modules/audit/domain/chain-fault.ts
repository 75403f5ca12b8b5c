/** An event's place in its stream, and what the next event has to build on. */
export interface Link {
  readonly streamSequence: number;
  readonly hash: string;
}

/** An event as stored, beside what its own fields lead to. */
export interface ExaminedEvent extends Link {
  readonly previousHash: string;
  readonly canonical: string;
  readonly respelled: string;
  readonly rehashed: string;
}

/** The ways in which an event can contradict its stream or itself. */
export const CHAIN_FAULTS = ['sequence_gap', 'fields_changed', 'hash_changed', 'chain_broken'] as const;

export type ChainFault = (typeof CHAIN_FAULTS)[number];

/** What is wrong with an event that follows `before`; null when nothing is. */
export function chainFault(before: Link, event: ExaminedEvent): ChainFault | null {
  if (event.streamSequence !== before.streamSequence + 1) {
    return 'sequence_gap';
  }
  if (event.canonical !== event.respelled) {
    return 'fields_changed';
  }
  if (event.hash !== event.rehashed) {
    return 'hash_changed';
  }
  return event.previousHash === before.hash ? null : 'chain_broken';
}
