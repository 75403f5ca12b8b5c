import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { change } from './calls.js';
import { pause } from '../processes/figures.js';
import type { Findings, Running, Scenario, Stage } from './stage.js';

/** The log of events lies on a disk of its own, which is full for a while. Needs root, to mount it. */
export const DISK_TROUBLE: Readonly<Record<string, Scenario>> = {
  'F8 the disk of the log is full': { events: 100, meanwhile: full },
};

async function full(stage: Stage, running: Running): Promise<Findings> {
  if (process.getuid?.() !== 0) {
    return { held: true, note: 'left out: only root can mount a small disk' };
  }
  const disk = join(stage.postgres.folder, 'small');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]);
  try {
    const space = join(disk, 'space');
    mkdirSync(space);
    const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres']).toString());
    chownSync(space, id('-u'), id('-g'));
    stage.postgres.query(`create tablespace small location '${space}'`);
    stage.postgres.query('alter table audit.events set tablespace small');
    return await refusals(stage, running, join(disk, 'filler'));
  } finally {
    stage.postgres.query('alter table audit.events set tablespace pg_default');
    stage.postgres.query('drop tablespace small');
    execFileSync('umount', [disk]);
  }
}

/** Large changes until the log takes none; what is stored of the team must then be what its last event says. */
async function refusals({ postgres }: Stage, { urls: [url = ''], teamId }: Running, filler: string): Promise<Findings> {
  try {
    writeFileSync(filler, Buffer.alloc(8 * 1_024 * 1_024));
  } catch {
    // That is as much as there is room for.
  }
  const answers: Record<number, number> = {};
  for (let number = 0; number < 60; number += 1) {
    const status = await change(url, teamId, { [`full ${number}`]: 'x'.repeat(4_000) });
    answers[status] = (answers[status] ?? 0) + 1;
  }
  const count = `select count(*) from audit.events where action = 'team.updated' and entity_id = '${teamId}'`;
  const [version, events] = [`select version - 1 from core.teams where id = '${teamId}'`, count].map(
    (sql) => postgres.query(sql)[0],
  );
  rmSync(filler);
  await pause(500);
  const after = await change(url, teamId, { full: 'no more' });
  const refused = Object.entries(answers).filter(([status]) => Number(status) >= 500);
  const held = refused.length > 0 && version === events && after === 200;
  return { held, note: `${JSON.stringify(answers)}, then ${after}; ${version} changes, ${events} events` };
}
