const [armed = '', action] = (process.env['TESSERA_FAILPOINT'] ?? '').split(':');
const live = process.env['ENVIRONMENT'] === 'test' && action === 'kill';

/** A place where tests let the process die, as `TESSERA_FAILPOINT=after_claim:kill` says; it does nothing elsewhere. */
export function failpoint(name: string): void {
  if (live && name === armed) {
    process.kill(process.pid, 'SIGKILL');
  }
}
