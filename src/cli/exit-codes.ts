/** What the exit code tells a pipeline. */
export const EXIT = {
  yes: 0,
  no: 1,
  wrongUsage: 2,
  unknown: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command ends with one line on stderr. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly exitCode: ExitCode,
  ) {
    super(message);
  }
}

/** It was asked for in a way that cannot be meant. */
export const wrongUsage = (message: string): Failure => new Failure(message, EXIT.wrongUsage);

/** The service could not be asked, or did not answer the question. */
export class NoAnswer extends Failure {
  constructor(message: string) {
    super(message, EXIT.unknown);
  }
}
