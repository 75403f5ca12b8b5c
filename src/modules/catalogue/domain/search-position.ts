/** Where a page of results ended: the tier, and the last entry within it. */
export interface SearchPosition {
  readonly tier: number;
  readonly key: string;
  readonly termId: string;
  readonly id: string;
}

export const POSITION_FORM = /^[0-9]:[0-9a-f-]{36}:[0-9a-f-]{36}:[^]*$/;

export const positionText = ({ tier, key, termId, id }: SearchPosition): string => `${tier}:${termId}:${id}:${key}`;

/** Reads what `positionText` wrote, once it has the form. */
export function positionIn(text: string): SearchPosition {
  const [tier = '0', termId = '', id = ''] = text.split(':', 3);
  return { tier: Number(tier), termId, id, key: text.slice([tier, termId, id, ''].join(':').length) };
}
