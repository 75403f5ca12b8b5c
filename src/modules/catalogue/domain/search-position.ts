/** Where a page of results ended: the tier, and the last entry within it. */
export interface SearchPosition {
  readonly tier: number;
  readonly key: string;
  readonly id: string;
}

export const POSITION_FORM = /^[0-9]:[0-9a-f-]{36}:[^]*$/;

export const positionText = ({ tier, key, id }: SearchPosition): string => `${tier}:${id}:${key}`;

/** Reads what `positionText` wrote, once it has the form. */
export function positionIn(text: string): SearchPosition {
  const [tier = '0', id = ''] = text.split(':', 2);
  return { tier: Number(tier), id, key: text.slice(tier.length + id.length + 2) };
}
