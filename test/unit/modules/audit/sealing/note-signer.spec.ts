import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { NoteSigner } from '../../../../../src/modules/audit/sealing/note-signer.js';
import { openNote } from '../../../../../src/modules/audit/sealing/signed-note.js';
import { Config } from '../../../../../src/platform/config.js';
import { SecretBox } from '../../../../../src/platform/secret-box.js';
import { testSettings } from '../../../../support/settings.js';

const signerWith = (key: Buffer) =>
  new NoteSigner(new SecretBox(new Config(testSettings({ ENCRYPTION_KEY: key.toString('base64') }))));

describe('a signed note', () => {
  const secret = randomBytes(32);
  const signer = signerWith(secret);
  const note = signer.sign('one\ntwo\n');

  it('opens with the public key alone, and is the same whenever the service starts', () => {
    expect(openNote(note, signer.verifierKey())).toBe('one\ntwo\n');
    expect(signerWith(secret).sign('one\ntwo\n')).toBe(note);
    expect(signer.verifierKey()).toMatch(/^tessera-audit\+[0-9a-f]{8}\+[\w+/=]{44}$/);
  });

  it.each([
    ['its text changed', note.replace('two', 'too')],
    ['its signature changed', note.replace(/(.{8})\n$/, 'AAAAAAA=\n')],
    ['it has no signature', 'one\ntwo\n'],
    ['it is empty', ''],
  ])('does not open when %s', (_, changed) => {
    expect(openNote(changed, signer.verifierKey())).toBeNull();
  });

  it.each([
    ['another key', signerWith(randomBytes(32)).verifierKey()],
    ['no key', ''],
    ['nonsense', 'a+b+AQID'],
  ])('does not open with %s', (_, key) => {
    expect(openNote(note, key)).toBeNull();
  });
});
