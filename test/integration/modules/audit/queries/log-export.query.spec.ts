import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { LogExport } from '../../../../../src/modules/audit/queries/log-export.query.js';
import { ExportVerifier } from '../../../../../src/modules/audit/sealing/export-verifier.js';
import { SealLog } from '../../../../../src/modules/audit/sealing/seal-log.js';
import { startApp } from '../../../../support/app.js';
import { eventually } from '../../../../support/eventually.js';

const { app, api, given, close } = await startApp();
afterAll(close);
const exported = async (from: Date | null = null, to: Date | null = null) => {
  const lines: string[] = [];
  for await (const line of app.get(LogExport).lines({ from, to })) {
    lines.push(line.trimEnd());
  }
  return lines;
};

function verified(lines: readonly string[], key: string | null = null) {
  const verifier = new ExportVerifier(key);
  lines.forEach((line) => verifier.take(line));
  return verifier.end();
}

await given.team('orders');
await given.team('billing');
await eventually(
  () => app.get(SealLog).sealNext(),
  (sealed) => sealed > 0,
);
await given.team('after the seal');
const lines = await exported();
const kinds = () => lines.map((line) => (JSON.parse(line) as { kind: string }).kind);
const at = (kind: string, place = 0) => kinds().indexOf(kind) + place;
const changed = (place: number, change: (line: string) => string) => lines.with(place, change(lines[place] ?? ''));

describe('an export', () => {
  it('is verified without the service, up to the key that was noted down', async () => {
    const { valid, fault, entries, checkpoints, publicKey } = verified(lines);
    expect({ valid, fault, checkpoints }).toEqual({ valid: true, fault: null, checkpoints: 1 });
    expect(entries).toBe(kinds().filter((kind) => kind === 'entry').length);
    expect(verified(lines, publicKey)).toMatchObject({ valid: true });
    expect(verified(lines, `${publicKey}x`)).toMatchObject({ valid: false, fault: expect.stringContaining('key') });
  });

  it('of a part of the time holds that part, and is valid as such', async () => {
    const { occurredAt } = JSON.parse((JSON.parse(lines[2] ?? '') as { canonical: string }).canonical) as {
      occurredAt: string;
    };
    const part = await exported(new Date(occurredAt));
    expect(part.length).toBeLessThan(lines.length);
    expect(verified(part)).toMatchObject({ valid: true, fault: null });
    expect(await exported(new Date('2000-01-01'), new Date('2000-01-02'))).toHaveLength(2);
  });

  it('is a file of lines, for admins', async () => {
    const answer = await api.send({ method: 'GET', url: '/api/v1/audit/export' });
    expect(answer.headers['content-type']).toBe('application/x-ndjson');
    expect(verified(answer.payload.trimEnd().split('\n'))).toMatchObject({ valid: true });
    const writer = await given.team('writer');
    expect(await writer.api.get('/audit/export', 403)).toMatchObject({ code: 'scope.missing' });
    expect((await api.get('/audit/export?from=yesterday', 422)).errors).toMatchObject([{ pointer: 'from' }]);
  });
});

describe('an export that somebody touched', () => {
  it.each([
    ['an entry changed', changed(1, (line) => line.replace('created', 'creates')), 'was changed'],
    ['an entry gone', lines.toSpliced(1, 1), 'does not follow|is not there|bytes'],
    ['the last entry gone', lines.toSpliced(at('checkpoint', -1), 1), 'bytes'],
    ['two entries swapped', lines.with(0, lines[1] ?? '').with(1, lines[0] ?? ''), 'bytes|follow'],
    ['the checkpoint gone', lines.toSpliced(at('checkpoint'), 1), 'bytes'],
    [
      'the note changed',
      changed(at('checkpoint'), (line) => line.replace('tessera audit log', 'tessera audit lag')),
      'bytes',
    ],
    ['no manifest', lines.slice(0, -1), 'no manifest'],
    ['more behind the manifest', [...lines, lines[0] ?? ''], 'follows the manifest'],
    ['a line cut short', changed(0, (line) => line.slice(0, 40)), 'not of an export'],
  ])('is found out by %s', (_, touched, fault) => {
    const found = verified(touched);
    expect(found).toMatchObject({ valid: false });
    expect(found.fault).toMatch(new RegExp(fault));
  });

  it.each([
    [
      'the end of a stream cut off',
      (all: string[]) => all.filter((line) => !line.includes('billing')),
      /is not there|follow/,
    ],
    [
      'a note that was signed anew by nobody',
      (all: string[]) => all.map((line) => line.replace('audit log\\n', 'audit lag\\n')),
      /signature/,
    ],
  ])('is found out by %s, even with a manifest that fits', (_, touch, fault) => {
    const touched = touch(lines.slice(0, -1));
    const manifest = JSON.parse(lines.at(-1) ?? '') as object;
    const entries = touched.filter((line) => line.startsWith('{"kind":"entry"')).length;
    const sha256 = createHash('sha256')
      .update(touched.map((line) => `${line}\n`).join(''))
      .digest('hex');
    const found = verified([...touched, JSON.stringify({ ...manifest, entries, sha256 })]);
    expect(found.fault).toMatch(fault);
  });
});
