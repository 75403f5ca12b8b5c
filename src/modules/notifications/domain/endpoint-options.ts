/** How a message looks: the documented JSON, or one that a Slack channel shows. */
export const ENDPOINT_FORMATS = ['standard', 'slack'] as const;

export type EndpointFormat = (typeof ENDPOINT_FORMATS)[number];

/** `disabled` is set by the service alone, after long failure or a 410; the owner makes it `active` again. */
export const ENDPOINT_STATUSES = ['active', 'paused', 'disabled'] as const;

export type EndpointStatus = (typeof ENDPOINT_STATUSES)[number];

export const DIGESTS = ['hourly'] as const;

export type Digest = (typeof DIGESTS)[number];
