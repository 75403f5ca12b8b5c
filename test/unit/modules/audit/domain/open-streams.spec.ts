import { expect, it } from '@jest/globals';
import { OpenStreams } from '../../../../../src/modules/audit/domain/open-streams.js';

it('gives a key its places and no more, whatever others hold', () => {
  const streams = new OpenStreams({ key: 2, process: 10 });
  streams.enter('a');
  const leave = streams.enter('a');
  expect(() => streams.enter('a')).toThrow(
    expect.objectContaining({ code: 'stream.too_many', details: { most: 2, retry_after: 5 } }),
  );
  streams.enter('b');
  leave();
  streams.enter('a');
  expect(() => streams.enter('a')).toThrow('by this key');
});

it('gives no more in all, and gets each place back once, however often it is given back', () => {
  const streams = new OpenStreams({ key: 5, process: 2 });
  const leave = streams.enter('a');
  streams.enter('b');
  expect(() => streams.enter('c')).toThrow('At most 2 streams are open here');
  leave();
  leave();
  streams.enter('c');
  expect(() => streams.enter('d')).toThrow('here');
});
