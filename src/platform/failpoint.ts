const [armed = '', action, time = '1'] = (process.env['TESSERA_FAILPOINT'] ?? '').split(':');
const live = process.env['ENVIRONMENT'] === 'test' && action === 'kill';
let times = 0;

/**
 * A place where tests let the process die, as `TESSERA_FAILPOINT=after_claim:kill:3` says of the third time that it comes
 * here; it does nothing elsewhere.
 */
export function failpoint(name: string): void {
  if (live && name === armed && (times += 1) === Number(time)) {
    process.kill(process.pid, 'SIGKILL');
  }
}
