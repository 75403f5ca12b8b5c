import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findChromium } from '../../../../scripts/chromium.js';
import { visitDocs } from '../../../../scripts/docs-visit.js';
import { operationsOf } from '../../../../src/platform/http/openapi-completion.js';
import { createApplication } from '../../../../src/application.js';
import { startApp } from '../../../support/app.js';
import { postedFrom, startPage } from '../../../support/cross-origin.js';
import { DocumentExamples } from '../../../support/document-examples.js';
import { tellExamples } from '../../../support/examples-story.js';
import { committedDocument, committedText } from '../../../support/openapi.js';
import { BOOTSTRAP_KEY, testSettings } from '../../../support/settings.js';

/** Served beside the API and no part of its document. */
const BESIDE = new Set(['/docs', '/docs/*', '/docs/start.js', '/openapi.json', '*']);

const [allowed, other] = [await startPage(), await startPage()];
const test = await startApp({
  ENVIRONMENT: 'production',
  CORS_ORIGINS: [allowed.url],
  DRAIN_SECONDS: 0,
  RATE_LIMIT_ENABLED: false,
});
afterAll(async () => {
  await test.close();
  await allowed.close();
  await other.close();
});

describe('/openapi.json', () => {
  it('is the committed document, and open to all', async () => {
    const response = await test.api.as(null).send({ url: '/openapi.json' });
    expect(response.headers['content-type']).toMatch(/^application\/json/);
    expect(response.payload).toBe(committedText());
  });

  it('holds every route of the service and no other', async () => {
    const app = await createApplication(testSettings({ DATABASE_URL: 'sqlite::memory:' }));
    const routes: string[] = [];
    app
      .getHttpAdapter()
      .getInstance()
      .addHook('onRoute', ({ method, url }) => {
        for (const one of [method].flat().filter((name) => !['HEAD', 'OPTIONS'].includes(name))) {
          routes.push(`${one} ${url.replaceAll(/:(\w+)/g, '{$1}')}`);
        }
      });
    await app.init();
    await app.close();
    const ours = routes.filter((route) => !BESIDE.has(route.split(' ')[1] ?? ''));
    expect([...new Set(ours)].sort()).toEqual(
      operationsOf(committedDocument())
        .map(({ at }) => at)
        .sort(),
    );
  });
});

describe('/contract-file.schema.json', () => {
  it('is the committed schema, for editors that have no key', async () => {
    const response = await test.api.as(null).send({ url: '/contract-file.schema.json' });
    expect(response.headers['content-type']).toMatch(/^application\/schema\+json/);
    expect(response.payload).toBe(readFileSync('openapi/contract-file.schema.json', 'utf8'));
  });
});

describe('the examples of request bodies', () => {
  it('each succeed on a server that has what they refer to, with an answer as documented', async () => {
    const examples = new DocumentExamples(committedDocument());
    expect(examples.unsent.length).toBeGreaterThan(30);
    await tellExamples({ examples, test });
    expect(examples.unsent).toEqual([]);
  });
});

describe('/docs', () => {
  it('is a page that lets in nothing from elsewhere and nothing inline', async () => {
    const page = await test.api.as(null).send({ url: '/docs' });
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-security-policy']).toContain("default-src 'none';script-src 'self';style-src 'self';");
    expect(page.headers['content-security-policy']).not.toContain('unsafe');
    expect(page.payload).not.toMatch(/https?:\/\/|<style|style=/);
    for (const [, path = ''] of page.payload.matchAll(/(?:src|href)="([^"]+)"/g)) {
      const asset = await test.api.as(null).send({ url: path });
      expect({ path, status: asset.statusCode }).toEqual({ path, status: 200 });
    }
  });

  it('serves no other file of the package it comes from', async () => {
    for (const url of [
      '/docs/package.json',
      '/docs/index.html',
      '/docs/swagger-ui.js.map',
      '/docs/..%2fpackage.json',
    ]) {
      const { statusCode } = await test.api.as(null).send({ url });
      expect({ url, refused: statusCode >= 400 && statusCode < 500 }).toEqual({ url, refused: true });
    }
  });
});

const chromium = findChromium();
const describeInBrowser = chromium === null ? describe.skip : describe;

describeInBrowser(
  `in a browser${chromium === null ? ', skipped: no Chromium on the PATH or in CHROMIUM_PATH' : ''}`,
  () => {
    let url: string;
    beforeAll(async () => {
      url = await test.listen();
    });

    it('Swagger UI makes a team for whoever authorizes with a key, with no error and no request to elsewhere', async () => {
      const visited = await visitDocs({ url, key: BOOTSTRAP_KEY, chromium: chromium ?? '' });
      expect(visited).toEqual({
        status: '201',
        body: expect.stringContaining('"orders"'),
        problems: [],
        strangers: [],
      });
    });

    it('in production a page of a listed origin acts and reads the answer, and one of another origin does neither', async () => {
      const pages = [other.url, allowed.url, `${url}/docs`];
      const asking = { url: `${url}/api/v1/teams`, key: BOOTSTRAP_KEY, body: { name: 'made by a page' } };
      const readings = await postedFrom(pages, asking, chromium ?? '');
      // Had the first page been let through, the name would be taken; the last one is the service's own.
      expect(readings).toEqual([
        'TypeError: Failed to fetch',
        { status: 201, requestId: expect.stringMatching(/^[\w.-]+$/) },
        { status: 409, requestId: expect.any(String) },
      ]);
    });
  },
);
