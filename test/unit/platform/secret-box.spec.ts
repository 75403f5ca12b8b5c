import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Config, type Settings } from '../../../src/platform/config.js';
import { SecretBox } from '../../../src/platform/secret-box.js';
import { testSettings } from '../../support/settings.js';

const boxWith = (settings: Partial<Settings> = {}): SecretBox => new SecretBox(new Config(testSettings(settings)));

describe('a sealed secret', () => {
  const box = boxWith();

  it('opens for its owner and does not show what it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 8 }), fc.uuid(), (secret, owner) => {
        const sealed = box.seal(secret, owner);
        expect(box.open(sealed, owner)).toBe(secret);
        expect(sealed).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]+$/);
        expect(sealed).not.toContain(Buffer.from(secret).toString('base64url'));
      }),
    );
  });

  it('looks different each time', () => {
    expect(box.seal('same', 'owner')).not.toBe(box.seal('same', 'owner'));
  });

  it('does not open for another owner, nor when a character of it was changed', () => {
    const sealed = box.seal('secret', 'owner');
    expect(() => box.open(sealed, 'other')).toThrow('unable to authenticate');
    const at = sealed.lastIndexOf('.') + 1;
    for (let index = at; index < sealed.length - 1; index += 1) {
      const changed = sealed.slice(0, index) + (sealed[index] === 'A' ? 'B' : 'A') + sealed.slice(index + 1);
      expect(() => box.open(changed, 'owner')).toThrow('unable to authenticate');
    }
    expect(() => box.open(sealed.slice(0, -8), 'owner')).toThrow('unable to authenticate');
  });

  it('says which key it needs when the key is another one, and never the key', () => {
    const other = randomBytes(32).toString('base64');
    const open = (): string => boxWith({ ENCRYPTION_KEY: other }).open(box.seal('secret', 'owner'), 'owner');
    expect(open).toThrow(/sealed with key [0-9a-f]{8}, and ENCRYPTION_KEY is [0-9a-f]{8}/);
    expect(open).not.toThrow(other);
  });
});

describe('without a key in the settings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-key-'));
  const settings = { ENCRYPTION_KEY: '', DATA_DIR: join(folder, 'data') };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('one is made in the data directory when first needed, for nobody else to read, and used from then on', () => {
    const box = boxWith(settings);
    expect(existsSync(settings.DATA_DIR)).toBe(false);
    const sealed = box.seal('secret', 'owner');
    const path = join(settings.DATA_DIR, 'encryption.key');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(settings.DATA_DIR)).toEqual(['encryption.key']);
    expect(Buffer.from(readFileSync(path, 'utf8'), 'base64')).toHaveLength(32);
    expect(boxWith(settings).open(sealed, 'owner')).toBe('secret');
  });
});
