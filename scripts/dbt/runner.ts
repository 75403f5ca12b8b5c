import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bash, type Ended, type Environment } from './programs.js';
import { workflowSteps } from './workflow.js';

export interface Project {
  readonly folder: string;
  readonly env: Environment;
  readonly service: { readonly url: string; readonly key: string };
}

/** Carries out the workflow of the page in a project, with our own action from a clone; what is printed is its summary. */
export async function runWorkflow(page: string, clone: string, { folder, env, service }: Project): Promise<Ended> {
  const summary = join(folder, 'summary.md');
  const known = { 'vars.TESSERA_URL': service.url, 'secrets.TESSERA_API_KEY': service.key };
  for (const step of workflowSteps(page, clone, known)) {
    const ended = await bash(step.script, step.folder ?? folder, { ...env, ...step.env, GITHUB_STEP_SUMMARY: summary });
    if (ended.code !== 0) {
      return step.env['DBT'] === undefined ? ended : { ...ended, printed: readFileSync(summary, 'utf8') };
    }
  }
  return { code: 0, printed: readFileSync(summary, 'utf8') };
}
