import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A key and its certificate, as a TLS server needs them. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

/** One element of DER: tag, length, contents. */
function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(contents);
  const short = body.length < 256 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 255];
  const length = body.length < 128 ? [body.length] : short;
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const nameOf = (text: string): Buffer => sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(text)))));
const time = (at: number): Buffer =>
  der(0x18, Buffer.from(`${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`));
const TRUE = Buffer.from([0x01, 0x01, 0xff]);
const ECDSA_WITH_SHA256 = sequence(oid('2a8648ce3d040302'));
const DAY_MS = 86_400_000;

/** Certifies for one test; what it certifies is trusted by whoever trusts `cert`. */
export class Authority {
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly cert = this.certificate('authority', this.#keys.publicKey, Date.now() + DAY_MS, [
    sequence(oid('551d13'), TRUE, der(0x04, sequence(TRUE))),
  ]);

  /** A certificate for one host name, good until the given time. */
  certify(host: string, until = Date.now() + DAY_MS): Identity {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const names = sequence(oid('551d11'), der(0x04, sequence(der(0x82, Buffer.from(host)))));
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    return { key, cert: this.certificate(host, publicKey, until, [names]) };
  }

  private certificate(subject: string, of: KeyObject, until: number, extensions: readonly Uint8Array[]): string {
    const content = sequence(
      der(0xa0, der(0x02, Buffer.from([2]))),
      der(0x02, Buffer.from([1]), randomBytes(8)),
      ECDSA_WITH_SHA256,
      nameOf('authority'),
      sequence(time(until - 30 * DAY_MS), time(until)),
      nameOf(subject),
      of.export({ type: 'spki', format: 'der' }),
      der(0xa3, sequence(...extensions)),
    );
    const signature = der(0x03, Buffer.from([0]), sign('sha256', content, this.#keys.privateKey));
    const text = sequence(content, ECDSA_WITH_SHA256, signature).toString('base64');
    return `-----BEGIN CERTIFICATE-----\n${text.replaceAll(/.{64}(?!$)/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
  }
}
