import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

/** A command of a workflow, as a runner would carry it out. */
export interface RunStep {
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  /** Where; null is the checkout of the project. */
  readonly folder: string | null;
}

/** What a runner knows by name, such as `vars.TESSERA_URL`. */
type Known = Readonly<Record<string, string>>;

/** The commands of the workflow that a page shows; those of our own action, of which a checkout is given, are its own. */
export function workflowSteps(page: string, action: string, known: Known): RunStep[] {
  const [, text = ''] = /^```yaml\n(on:.*?)^```$/ms.exec(readFileSync(page, 'utf8')) ?? [];
  const { jobs } = parse(text) as { jobs: Readonly<Record<string, { steps: readonly Step[] }>> };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  return steps.flatMap((step) =>
    step.uses?.includes('/tessera@') ? stepsOfAction(step, action, known) : ran(step, known),
  );
}

function stepsOfAction({ with: given = {} }: Step, folder: string, known: Known): RunStep[] {
  const { inputs, runs } = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as Action;
  const values = Object.entries(inputs).map(([name, input]) => [
    `inputs.${name}`,
    filled(given[name] ?? input.default ?? '', known),
  ]);
  const inside = { ...Object.fromEntries(values), 'github.action_path': folder } as Known;
  return runs.steps.flatMap((step) => ran(step, inside));
}

/** Other actions, such as a checkout, are the runner's: here it is all there. */
function ran({ run, env = {}, 'working-directory': folder }: Step, known: Known): RunStep[] {
  if (run === undefined) {
    return [];
  }
  const variables = Object.entries(env).map(([name, value]) => [name, filled(value, known)]);
  return [
    {
      script: filled(run, known),
      env: Object.fromEntries(variables) as Record<string, string>,
      folder: folder === undefined ? null : filled(folder, known),
    },
  ];
}

function filled(text: string, known: Known): string {
  return text.replaceAll(/\$\{\{ *([\w.]+) *\}\}/g, (expression, name: string) => {
    const value = known[name];
    if (value === undefined) {
      throw new Error(`${expression} is nothing that is known`);
    }
    return value;
  });
}
