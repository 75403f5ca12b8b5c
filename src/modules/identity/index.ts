export { FirstStart } from './adapters/first-start.js';
export { CreateTeam } from './commands/create-team.command.js';
export { IdentityModule } from './identity.module.js';
export { ApiKey } from './persistence/api-key.entity.js';
export { BootstrapKey } from './persistence/bootstrap-key.entity.js';
export { liveTeam, teamNames } from './persistence/team-rows.js';
export { Team } from './persistence/team.entity.js';
export { TeamDeparture } from './ports/team-departure.js';
export { Teams } from './queries/teams.query.js';
