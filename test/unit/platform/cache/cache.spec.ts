import { describe, expect, it } from '@jest/globals';
import { Cache } from '../../../../src/platform/cache/cache.js';
import { RecentTexts } from '../../../../src/platform/cache/recent-texts.js';
import { Config, loadConfig } from '../../../../src/platform/config.js';
import { Metrics } from '../../../../src/platform/metrics/metrics.js';

function cacheWith(environment: Record<string, string> = {}) {
  const metrics = new Metrics();
  const cache = new Cache(new Config(loadConfig(environment)), metrics);
  let reads = 0;
  const read = (text: string) => () => Promise.resolve(`${text} ${++reads}`);
  return { cache, read, metrics };
}

describe('the cache', () => {
  it('reads a text once, and counts hits and misses', async () => {
    const { cache, read, metrics } = cacheWith();
    const texts = [
      await cache.text('a', read('a')),
      await cache.text('a', read('a')),
      await cache.text('b', read('b')),
    ];
    expect(texts).toEqual(['a 1', 'a 1', 'b 2']);
    const counted = await metrics.text();
    expect(counted).toContain('tessera_cache_lookups_total{outcome="hit"} 1');
    expect(counted).toContain('tessera_cache_lookups_total{outcome="miss"} 2');
  });

  it('lets everyone who asks at once wait for one reading', async () => {
    const { cache, read } = cacheWith();
    const asked = [1, 2, 3].map(() => cache.text('a', read('a')));
    expect(await Promise.all(asked)).toEqual(['a 1', 'a 1', 'a 1']);
  });

  it('keeps no failure', async () => {
    const { cache, read } = cacheWith();
    await expect(cache.text('a', () => Promise.reject(new Error('not there')))).rejects.toThrow('not there');
    expect(await cache.text('a', read('a'))).toBe('a 1');
  });

  it('keeps nothing where CACHE_MEGABYTES is 0', async () => {
    const { cache, read } = cacheWith({ CACHE_MEGABYTES: '0' });
    expect([await cache.text('a', read('a')), await cache.text('a', read('a'))]).toEqual(['a 1', 'a 2']);
  });

  it('serves the same while the Redis it was given is not there', async () => {
    // Nothing listens on port 1.
    const { cache, read } = cacheWith({ REDIS_URL: 'redis://127.0.0.1:1' });
    expect([await cache.text('a', read('a')), await cache.text('a', read('a'))]).toEqual(['a 1', 'a 1']);
    await cache.onApplicationShutdown();
  });
});

describe('recent texts', () => {
  it('are kept up to so many characters, keys included, those that were asked for last', () => {
    const texts = new RecentTexts(12);
    texts.set('a', { value: '123' });
    texts.set('b', { value: '123' });
    texts.set('c', { value: '123' });
    texts.get('a');
    texts.set('d', { value: '123' });
    expect(['a', 'b', 'c', 'd'].map((key) => texts.get(key)?.value)).toEqual(['123', undefined, '123', '123']);
  });

  it('do without one that is longer than all may be together', () => {
    const texts = new RecentTexts(5);
    texts.set('a', { value: '12345' });
    expect(texts.get('a')).toBeUndefined();
    texts.set('b', { value: '1234' });
    expect(texts.get('b')).toEqual({ value: '1234' });
  });

  it('count a text once however often it is kept, and not at all once it is forgotten', () => {
    const texts = new RecentTexts(8);
    texts.set('a', { value: '123' });
    texts.set('a', { value: '321' });
    texts.set('b', { value: '123' });
    expect([texts.get('a'), texts.get('b')]).toEqual([{ value: '321' }, { value: '123' }]);
    expect([texts.delete('a'), texts.delete('a')]).toEqual([true, false]);
    texts.set('c', { value: '123' });
    expect(texts.get('b')).toBeDefined();
    texts.clear();
    expect(texts.get('b')).toBeUndefined();
  });
});
