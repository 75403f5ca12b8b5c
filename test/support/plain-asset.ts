/** What an asset is that nobody has said anything special about, but for its name and its owner. */
export const PLAIN_ASSET = {
  environment: 'production',
  kind: 'table',
  compatibility: 'consumers',
  content: 'as_written',
  semverMode: 'auto',
  materializedVersions: false,
  tags: [],
  description: null,
  metadata: {},
} as const;
