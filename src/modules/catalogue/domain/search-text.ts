/** What is looked for, as names are kept for search: without quotes, which are spelling. The database folds the case. */
export const searchText = (q: string): string => q.replaceAll(/["`]/g, '').trim();
