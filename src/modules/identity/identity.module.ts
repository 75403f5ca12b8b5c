import { Global, Module } from '@nestjs/common';
import { KeyDirectory } from '../../platform/auth/key-directory.js';
import { FirstStart } from './adapters/first-start.js';
import { IdentityPreconditions } from './adapters/identity-preconditions.js';
import { KeyUse } from './adapters/key-use.js';
import { StoredKeyDirectory } from './adapters/stored-key-directory.js';
import { CreateApiKeyHandler } from './commands/create-api-key.command.js';
import { CreateTeamHandler } from './commands/create-team.command.js';
import { DeleteTeamHandler } from './commands/delete-team.command.js';
import { DisableBootstrapHandler } from './commands/disable-bootstrap.command.js';
import { RevokeApiKeyHandler } from './commands/revoke-api-key.command.js';
import { RotateApiKeyHandler } from './commands/rotate-api-key.command.js';
import { UpdateTeamHandler } from './commands/update-team.command.js';
import { ApiKeysController } from './http/api-keys.controller.js';
import { TeamsController } from './http/teams.controller.js';
import { MintKey } from './keys/mint-key.js';
import { ApiKeys } from './queries/api-keys.query.js';
import { Teams } from './queries/teams.query.js';

/** Global, because the guard of every route asks its key directory. */
@Global()
@Module({
  controllers: [TeamsController, ApiKeysController],
  providers: [
    CreateTeamHandler,
    UpdateTeamHandler,
    DeleteTeamHandler,
    CreateApiKeyHandler,
    RotateApiKeyHandler,
    RevokeApiKeyHandler,
    DisableBootstrapHandler,
    MintKey,
    KeyUse,
    Teams,
    ApiKeys,
    FirstStart,
    IdentityPreconditions,
    { provide: KeyDirectory, useClass: StoredKeyDirectory },
  ],
  exports: [KeyDirectory, Teams, FirstStart],
})
export class IdentityModule {}
