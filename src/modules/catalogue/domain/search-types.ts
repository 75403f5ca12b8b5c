/** What can be found. */
export const SEARCH_TYPES = ['team', 'asset', 'column', 'tag', 'contract'] as const;

export type SearchType = (typeof SEARCH_TYPES)[number];

/** How well something matches, best first. */
export const SEARCH_MATCHES = ['exact', 'prefix', 'word', 'substring'] as const;

export type SearchMatch = (typeof SEARCH_MATCHES)[number];
