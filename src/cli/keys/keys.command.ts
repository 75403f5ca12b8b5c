import { Command, InvalidArgumentError } from 'commander';
import type { Shapes } from '../../../openapi/index.js';
import { doneBy } from '../answer-of.js';
import { Teams } from '../find.js';
import { clientFrom } from '../terminal.js';

type Scope = Shapes['CreateApiKeyBody']['scopes'][number];
const SCOPES: readonly Scope[] = ['read', 'write', 'admin'];

interface KeyOptions {
  readonly team?: string;
  readonly scopes: readonly Scope[];
  readonly agent?: string;
  readonly expires?: string;
  readonly json?: true;
}

const DESCRIPTION = `Makes an API key and prints it, once: nobody can look it up later.
Exit code: 0 it is made, 1 the service refuses, 2 wrong usage, 3 unknown.`;

/** `tessera keys`: who may act. */
export const keysCommand = (): Command =>
  new Command('keys')
    .description('API keys.')
    .addCommand(
      new Command('create')
        .description(DESCRIPTION)
        .argument('<name>', 'what the key is for')
        .option('--team <name>', 'whom it acts for; left out, the team of the key that asks')
        .option('--scopes <list>', 'read, write or admin, with commas; each includes the ones before', scopesIn, [
          'write',
        ])
        .option('--agent <name>', 'the person, service or agent that will hold it')
        .option('--expires <time>', 'from then on it is dead, such as 2030-01-31T00:00:00Z')
        .option('--json', 'for machines: the key and what is known of it')
        .action(create),
    );

async function create(name: string, { team, scopes, agent, expires, json }: KeyOptions): Promise<void> {
  const client = clientFrom(process.env);
  const body = {
    name,
    scopes: [...scopes],
    ...(team === undefined ? {} : { team_id: await new Teams(client).idOf(team) }),
    ...(agent === undefined ? {} : { agent }),
    ...(expires === undefined ? {} : { expires_at: expires }),
  };
  const made = await doneBy(client.POST('/api/v1/api-keys', { body }));
  process.stdout.write(json ? `${JSON.stringify(made, null, 2)}\n` : `${made.key}\n`);
}

function scopesIn(text: string): Scope[] {
  return text.split(',').map((name) => {
    const scope = SCOPES.find((one) => one === name.trim());
    if (!scope) {
      throw new InvalidArgumentError(`It takes ${SCOPES.join(', ')}.`);
    }
    return scope;
  });
}
