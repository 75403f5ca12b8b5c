import { describe, expect, it } from '@jest/globals';
import { isKnownFormat, isOfFormat, samplesOf } from '../../../../src/schemas/values/formats.js';

const LABEL = 'a'.repeat(63);

/** Texts of a format, texts that are certainly none, and texts over which validators disagree; by the words of the RFCs. */
const TEXTS: readonly (readonly [
  format: string,
  accepted: readonly string[],
  refused: readonly string[],
  open: readonly string[],
])[] = [
  [
    'date',
    ['2020-02-29', '2000-02-29', '2021-02-28', '2021-01-31', '2021-03-31', '2021-04-30', '2021-05-31', '2021-06-30',
      '2021-07-31', '2021-08-31', '2021-09-30', '2021-10-31', '2021-11-30', '2021-12-31', '2021-01-01'], // prettier-ignore
    ['2021-02-29', '1900-02-29', '2020-02-30', '2020-13-01', '2020-00-10', '2020-01-00', '2020-04-31', '2021-06-31',
      '2021-09-31', '2021-11-31', '2021-01-32', '2020-1-1', '2020-01-01x', 'x2020-01-01', ''], // prettier-ignore
    [],
  ],
  [
    'time',
    ['00:00:00Z', '23:59:59z', '19:30:01.123+23:59', '10:00:00-09:00'],
    ['', 'noon', '10:00 Z', '2020-01-01'],
    ['24:00:00Z', '10:60:00Z', '10:00:60Z', '10:00:00', '10:00:00+24:00', '10:00:00+10:60', 'x10:00:00Z', '10:00:00Zx',
      '10:00:00.Z', '1:00:00Z'], // prettier-ignore
  ],
  [
    'date-time',
    ['2020-01-01t00:00:00z', '2020-02-29T23:59:59.5-01:00'],
    ['', 'noon', '2020-01-01'],
    [
      '2020-01-01 00:00:00Z',
      '2020-13-01T00:00:00Z',
      '2020-01-01T25:00:00Z',
      '2020-01-01T00:00:00',
      '2020-01-01x00:00:00Z',
    ],
  ],
  [
    'duration',
    ['P1Y', 'P1M', 'P10D', 'P1Y2M3D', 'PT10H', 'PT20M', 'PT30S', 'PT1H2M3S', 'P1DT12H', 'P40W', 'P1Y1D'],
    ['', 'P', 'PT', 'P 1D', '2020-01-01'],
    ['P1DT', '1D', 'P1H', 'P1WT1H', 'P1Y1W', 'P-1D', 'PT1D', 'P1S', 'P1Dx', 'xP1D', 'xP1W', 'P1Wx', 'P1'],
  ],
  [
    'email',
    ['a@b.c', 'a.b+c_d-1@ex-ample.co.uk', 'A@B.C'],
    ['', 'someone'],
    ['@b.c', 'a@', 'a@b', 'a@@b.c', '.a@b.c', 'a.@b.c', 'a..b@c.d', 'a@-b.c', 'a@b-.c', 'a@b..c', 'a 1@b.c', 'a@b.c-'],
  ],
  [
    'hostname',
    ['a', 'A1', 'a-b.c', LABEL, `${LABEL}.${LABEL}.${LABEL}.${'a'.repeat(61)}`],
    ['', 'a b'],
    [
      `${LABEL}a`,
      '-a',
      'a-',
      'a..b',
      '.a',
      'a_b',
      'a.-b',
      'a.b-',
      `a.${LABEL}a`,
      `${LABEL}.${LABEL}.${LABEL}.${LABEL}`,
    ],
  ],
  [
    'ipv4',
    ['0.0.0.0', '255.255.255.255', '1.20.30.4'],
    ['', '256.1.1.1', '1.1.1', '1.1.1.1.1', '01.1.1.1', '1.1.1.1x', 'x1.1.1.1', '1.1.1.', '1.1.1.256', '1.1.1.1234'],
    [],
  ],
  [
    'ipv6',
    ['::', '::1', '1:2:3:4:5:6:7:8', '::ffff:1.2.3.4', 'FE80::1'],
    ['', 'fe', ':: 1'],
    [':', ':::', '1:2', '12345::', 'g::1', '1::2::3', '::1]/[', '1.2.3.4'],
  ],
  [
    'uri',
    ['http://a', 'http://a:80/b/c?d=/?#e/?:', 'urn:a:b', 'x+1.-:%2f', 'a:/b', 'HTTPS://A.B/', 'a:b:c'],
    ['', 'word', 'http://a/b c'],
    [
      '1a:b',
      '//a/b',
      'a/b',
      'http:',
      'a:?',
      'http://a:b/',
      'http://a:123456/',
      'a:%2',
      'a:b#c#d',
      'a:^',
      'http:///a',
      '-:a',
    ],
  ],
  [
    'uri-reference',
    ['', 'a', 'a/b:c', '/a', '?q', '#f', './a:b', 'http://a', '%41', 'a?b#c'],
    [],
    ['a b', '//:a', '%4', '^', 'a#b#c', '1:b'],
  ],
  [
    'uuid',
    ['12345678-90ab-cdef-ABCD-EF0123456789'],
    ['', '12345678-90ab-cdef-abcd-ef012345678', '12345678-90ab-cdef-abcd-ef01234567890', '12345678-90ab-cdef-abcdef0123456789',
      'g2345678-90ab-cdef-abcd-ef0123456789', 'x12345678-90ab-cdef-abcd-ef0123456789'], // prettier-ignore
    [],
  ],
  ['json-pointer', ['', '/', '/a/b', '/~0~1', '//', '/a b'], ['a', 'word'], ['a/b', '/~', '/~2', '1 a', '/a~']],
  ['regex', ['', 'a', 'Z09'], [], ['a b', '(', '^a$', 'a\n']],
];

const DRAFTS = ['idn-email', 'idn-hostname', 'iri', 'iri-reference', 'uri-template', 'relative-json-pointer'];

describe('texts of a format', () => {
  it.each(TEXTS)('%s', (format, accepted, refused, open) => {
    expect(accepted.filter((text) => isOfFormat(format, text) !== true)).toEqual([]);
    expect(refused.filter((text) => isOfFormat(format, text) !== false)).toEqual([]);
    expect(open.filter((text) => isOfFormat(format, text) !== undefined)).toEqual([]);
  });

  it.each(['json-pointer', 'uri-reference'])('are checked up to 2048 letters: %s', (format) => {
    const text = `/${'a'.repeat(2_047)}`;
    expect([isOfFormat(format, text), isOfFormat(format, `${text}a`)]).toEqual([true, undefined]);
  });

  it('are known of the formats of the drafts, some by name alone', () => {
    expect([...TEXTS.map(([format]) => format), ...DRAFTS].filter((format) => !isKnownFormat(format))).toEqual([]);
    expect(DRAFTS.map((format) => [isOfFormat(format, ''), samplesOf(format)])).toEqual(
      DRAFTS.map(() => [undefined, []]),
    );
    expect([isKnownFormat('colour'), isOfFormat('colour', 'a'), samplesOf('colour')]).toEqual([false, undefined, []]);
    expect(TEXTS.filter(([format]) => samplesOf(format).length === 0)).toEqual([]);
  });
});
