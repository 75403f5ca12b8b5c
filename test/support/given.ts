import type { ApiKeyCreatedView } from '../../src/modules/identity/queries/api-key.view.js';
import type { TeamView } from '../../src/modules/identity/queries/team.view.js';
import type { Scope } from '../../src/platform/auth/scopes.js';
import type { Client } from './client.js';
import { GivenAsset, type WantedAsset } from './given-asset.js';
import type { TestTeam } from './test-team.js';

/** Arranges what a test starts from, through the API, as the bootstrap principal. */
export class Given {
  constructor(private readonly api: Client) {}

  /** A team and a key of its own, which may read and write unless told otherwise. */
  async team(name: string, scopes: readonly Scope[] = ['write']): Promise<TestTeam> {
    const { id } = await this.api.post<TeamView>('/teams', { name }, 201);
    const made = await this.key(id, scopes);
    return { id, name, keyId: made.id, key: made.key, api: this.api.as(made.key) };
  }

  /** One more key of a team. */
  key(teamId: string, scopes: readonly Scope[]): Promise<ApiKeyCreatedView> {
    return this.api.post<ApiKeyCreatedView>('/api-keys', { name: 'test', team_id: teamId, scopes }, 201);
  }

  /** An asset in the making: say what hangs on it, then `make()`. */
  asset(wanted: WantedAsset): GivenAsset {
    return new GivenAsset(wanted);
  }
}
