import { toldTo } from '../../../kernel/told-to.js';

/** What is told of an event, before it is put into words for one team. */
export interface ToldEvent {
  readonly id: string;
  readonly action: string;
  readonly occurredAt: Date;
  readonly assetId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a finding says in a message. */
export interface ToldFinding {
  readonly fingerprint: string;
  readonly message: string;
  readonly breaking: boolean;
}

/** To whom it is told, and where the service is found. */
export interface Hearer {
  readonly teamId: string;
  readonly publicUrl: string;
}

/** The body of a standard delivery. */
export interface Message {
  readonly type: string;
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * What one team is sent of an event: a function of the event alone, so that each attempt sends the same. A team that a
 * proposal touches hears of the findings that touch it and of its own columns; what others were told is left out.
 */
export function messageOf(event: ToldEvent, hearer: Hearer): Message {
  return {
    type: event.action,
    timestamp: event.occurredAt.toISOString(),
    data: { ...toldTo(hearer.teamId, event.data), links: linksOf(event, hearer.publicUrl) },
  };
}

export const findingsIn = ({ findings }: Readonly<Record<string, unknown>>): readonly ToldFinding[] =>
  Array.isArray(findings) ? (findings as ToldFinding[]) : [];

const LINKED = { proposal: 'proposals', publication: 'publications', contract: 'contracts' } as const;

/** Where to read on: what the event's data names, and the asset. */
function linksOf({ data, assetId }: ToldEvent, publicUrl: string): Readonly<Record<string, string>> {
  const found = Object.entries(LINKED).flatMap(([thing, path]) => {
    const id = data[`${thing}_id`];
    return typeof id === 'string' ? [[thing, `${publicUrl}/api/v1/${path}/${id}`] as const] : [];
  });
  return Object.fromEntries(assetId === null ? found : [...found, ['asset', `${publicUrl}/api/v1/assets/${assetId}`]]);
}
