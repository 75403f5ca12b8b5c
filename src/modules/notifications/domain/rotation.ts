const OVERLAP_MS = 24 * 60 * 60 * 1_000;

/** The secrets of an endpoint, sealed. */
export interface Secrets {
  readonly secret: string;
  readonly previousSecret: string | null;
  readonly previousSecretUntil: Date | null;
}

/** Whether the former secret signs beside the new one. */
export const isOverlapping = ({ previousSecretUntil }: Pick<Secrets, 'previousSecretUntil'>, now: Date): boolean =>
  previousSecretUntil !== null && previousSecretUntil > now;

/** The new secret signs from now on, and for a day the one that it replaces does too. */
export const rotated = ({ secret: former }: Pick<Secrets, 'secret'>, secret: string, now: Date): Secrets => ({
  secret,
  previousSecret: former,
  previousSecretUntil: new Date(now.getTime() + OVERLAP_MS),
});

/** What is sealed of the secrets that sign at the moment, the newest first. */
export const signingSecrets = (secrets: Secrets, now: Date): string[] => [
  secrets.secret,
  ...(secrets.previousSecret !== null && isOverlapping(secrets, now) ? [secrets.previousSecret] : []),
];
