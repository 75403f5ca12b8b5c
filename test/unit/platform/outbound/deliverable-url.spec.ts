import { describe, expect, it } from '@jest/globals';
import { assertDeliverableUrl, hostOf, urlFault } from '../../../../src/platform/outbound/deliverable-url.js';
import { UrlRefused } from '../../../../src/platform/outbound/outbound.errors.js';
import { testSettings } from '../../../support/settings.js';
import { REFUSED_HOSTS } from '../../../support/refused-hosts.js';

const STRICT = { deniedNetworks: [], allowLoopback: false };
const IN_TESTS = { deniedNetworks: [], allowLoopback: true };

describe('a URL', () => {
  it.each([
    ...'https://hooks.example.com/tessera https://hooks.example.com:443/x?y=1 https://a.example.:8443/'.split(' '),
    ...'https://8.8.8.8/ https://[2606:4700::1]/ HTTPS://BÜCHER.example/ https://localhost.example.com/'.split(' '),
  ])('%s can be called', (url) => {
    expect(urlFault(url, STRICT)).toBeNull();
  });

  it.each([
    ['', 'must be an absolute URL, such as https://hooks.example.com/tessera'],
    ['/hooks', 'must be an absolute URL, such as https://hooks.example.com/tessera'],
    ['https://', 'must be an absolute URL, such as https://hooks.example.com/tessera'],
    ['http://hooks.example.com/', 'must start with https://'],
    ['ftp://hooks.example.com/', 'must start with https://'],
    ['file:///etc/passwd', 'must start with https://'],
    ['https://kim@hooks.example.com/', 'must hold no user name or password; requests are signed instead'],
    ['https://:secret@hooks.example.com/', 'must hold no user name or password; requests are signed instead'],
    ['https://hooks.example.com/#', 'must have no fragment (#), which is never sent'],
    ['https://hooks.example.com:22/', 'must use port 443 or 8443'],
    ['https://hooks.example.com:80/', 'must use port 443 or 8443'],
    [`https://hooks.example.com/${'x'.repeat(2048)}`, 'must have at most 2048 characters'],
  ])('%.60s is refused: %s', (url, fault) => {
    expect(urlFault(url, STRICT)).toBe(fault);
  });

  it.each(REFUSED_HOSTS)('with the host %s is refused', (host) => {
    expect(urlFault(`https://${host}/`, STRICT)).toMatch(/of the public internet|outside the public internet/);
  });

  it('may name this machine, by http and on any port, where tests allow it, and still nothing private', () => {
    const allowed = ['http://127.0.0.1:9/', 'http://127.1:9/', 'http://[::1]:9/', 'http://localhost:9/'];
    expect(allowed.map((url) => urlFault(url, IN_TESTS))).toEqual([null, null, null, null]);
    expect(urlFault('http://10.0.0.1/', IN_TESTS)).toContain('public internet');
    expect(urlFault('http://db:5432/', IN_TESTS)).toContain('public internet');
  });

  it('is refused with the field it came in and what to do', () => {
    const refused = (): void => assertDeliverableUrl('http://a.example/', testSettings());
    expect(refused).toThrow(UrlRefused);
    expect(refused).toThrow(
      expect.objectContaining({ errors: [{ pointer: '/url', message: 'must start with https://' }] }),
    );
    expect(() => assertDeliverableUrl('https://a.example/', testSettings())).not.toThrow();
  });
});

it('a host is what is connected to', () => {
  expect(['https://[::1]/', 'https://a.example./', 'https://A.example/'].map((url) => hostOf(new URL(url)))).toEqual([
    '::1',
    'a.example',
    'a.example',
  ]);
});
