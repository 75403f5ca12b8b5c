export const CONTRACT_STATUSES = ['active', 'deprecated', 'retired', 'prerelease'] as const;

export type ContractStatus = (typeof CONTRACT_STATUSES)[number];
