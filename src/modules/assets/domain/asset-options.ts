/** How versions are chosen: taken by the service, only suggested, or checked against the caller's. */
export const SEMVER_MODES = ['auto', 'suggest', 'enforce'] as const;

export type SemverMode = (typeof SEMVER_MODES)[number];
