export { RegisterConsumer } from './commands/register-consumer.command.js';
export { Acknowledgment } from './persistence/acknowledgment.entity.js';
export { ProposalComment } from './persistence/proposal-comment.entity.js';
export { ProposalRevision } from './persistence/proposal-revision.entity.js';
export { Proposal } from './persistence/proposal.entity.js';
export { Publication } from './persistence/publication.entity.js';
export { Registration } from './persistence/registration.entity.js';
export { WorkflowModule } from './workflow.module.js';
