import { chromium, type Page } from 'playwright-core';

export interface Visit {
  readonly url: string;
  readonly key: string;
  /** The browser to use. */
  readonly chromium: string;
  /** Where to put a picture of the page after the visit. */
  readonly screenshot?: string;
}

export interface Visited {
  /** What the try of `POST /teams` answered. */
  readonly status: string;
  readonly body: string;
  /** Console errors and refused resources; a page in order has none. */
  readonly problems: readonly string[];
  /** Requests that left the service. */
  readonly strangers: readonly string[];
}

/** Does in Swagger UI what a newcomer does: authorizes with a key, opens `POST /teams`, tries it, reads the answer. */
export async function visitDocs({ url, key, chromium: executablePath, screenshot }: Visit): Promise<Visited> {
  // The sandbox needs rights that a container usually lacks; the page is our own.
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 2100 } });
    const problems: string[] = [];
    const strangers: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        problems.push(message.text());
      }
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${url}/`) && !request.url().startsWith('data:')) {
        strangers.push(request.url());
      }
    });
    await page.goto(`${url}/docs`);
    await authorize(page, key);
    const answer = await tryCreateTeam(page);
    if (screenshot !== undefined) {
      await page.screenshot({ path: screenshot });
    }
    return { ...answer, problems, strangers };
  } finally {
    await browser.close();
  }
}

async function authorize(page: Page, key: string): Promise<void> {
  await page.click('.auth-wrapper button.authorize');
  await page.fill('.auth-container input', key);
  await page.click('.auth-btn-wrapper button.authorize');
  await page.click('.auth-btn-wrapper button.btn-done');
}

async function tryCreateTeam(page: Page): Promise<{ status: string; body: string }> {
  const operation = page.locator('#operations-teams-createTeam');
  await operation.locator('.opblock-summary-control').click();
  await operation.locator('.try-out__btn').click();
  await operation.locator('.execute').click();
  const live = operation.locator('.live-responses-table .response');
  await live.waitFor();
  const [status, body] = [live.locator('.response-col_status'), live.locator('.highlight-code').first()];
  return { status: (await status.innerText()).trim(), body: await body.innerText() };
}
