import { afterAll, expect, it, jest } from '@jest/globals';
import { startApp, type TestApp } from '../../support/app.js';
import { freshDatabase } from '../../support/database.js';
import { describeOnServer } from '../../support/on-server.js';
import { OrdersStory } from '../../support/orders-story.js';
import { ServiceProcess } from '../../support/service-process.js';
import { BOOTSTRAP_KEY, ENCRYPTION_KEY } from '../../support/settings.js';
import { expectInvariants } from '../../support/workflow-invariants.js';

jest.setTimeout(300_000);

const PROPOSALS = 15;
const KILLS = 6;

/** How the proposals lie in time, as SQL: past their half time, in their last day, and past their end. */
const MOMENTS = ["interval '16 days'", "interval '29.5 days'", "interval '31 days'"];

describeOnServer('schedulers that are killed at random', () => {
  let test: TestApp | undefined;
  afterAll(() => test?.close());

  it('send every reminder and expire every proposal exactly once', async () => {
    const { settings, drop } = await freshDatabase();
    test = await startApp(settings);
    const { database, close } = test;
    test = {
      ...test,
      close: async () => {
        await close();
        await drop();
      },
    };
    const story = await OrdersStory.begin(test);
    for (let count = 0; count < PROPOSALS; count++) {
      await (count === 0 ? story : await OrdersStory.begin(test)).dropEmail();
    }
    for (const moment of MOMENTS) {
      await database.em().execute(`
        update workflow.proposals set opened_at = current_timestamp - ${moment}, due_at = current_timestamp - ${moment},
          expires_at = current_timestamp - ${moment} + interval '30 days'`);
      const keys = { BOOTSTRAP_API_KEY: BOOTSTRAP_KEY, ENCRYPTION_KEY };
      await killing({ ...settings, ...keys, SCHEDULER_SECONDS: '1' }, async () => {
        const [row] = await database.em().execute<{ count: number }[]>(
          `select count(*)::int as count from workflow.proposals
           where status in ('open', 'approved') and due_at <= current_timestamp`,
        );
        return row?.count === 0;
      });
    }
    const counts = await database.em().execute<{ news: string; proposals: number }[]>(`
      select news, count(*)::int as proposals from (
        select entity_id, string_agg(action || coalesce(' ' || (data->>'reminder'), ''), ', ' order by sequence) as news
        from audit.events where entity_type = 'proposal' and action <> 'proposal.opened' group by entity_id) as told
      group by news`);
    expect(counts).toEqual([
      { news: 'proposal.reminder half_time, proposal.reminder last_day, proposal.expired', proposals: PROPOSALS },
    ]);
    await expectInvariants(test);
  });
});

/** Two processes, one of which is killed at a random moment and replaced, some times; then they run until it is done. */
async function killing(settings: Readonly<Record<string, string>>, done: () => Promise<boolean>): Promise<void> {
  const running = await Promise.all([ServiceProcess.serving(settings), ServiceProcess.serving(settings)]);
  for (let kill = 0; kill < KILLS / MOMENTS.length; kill++) {
    await new Promise((resume) => setTimeout(resume, Math.random() * 1_500));
    const victim = kill % 2;
    await running[victim]?.end('SIGKILL');
    running[victim] = await ServiceProcess.serving(settings);
  }
  while (!(await done())) {
    await new Promise((resume) => setTimeout(resume, 100));
  }
  await Promise.all(running.map((service) => service.end()));
}
