import { Global, Module } from '@nestjs/common';
import { AssetConsumers, AssetsModule } from '../assets/index.js';
import { BreakingChangeGate, ContractsModule, GuaranteeReaders } from '../contracts/index.js';
import { TeamDeparture } from '../identity/index.js';
import { DueProposalsTask } from './adapters/due-proposals-task.js';
import { ProposalGate } from './adapters/proposal-gate.js';
import { RegisteredConsumers } from './adapters/registered-consumers.js';
import { RegisteredReaders } from './adapters/registered-readers.js';
import { TeamDepartureThroughWorkflow } from './adapters/team-departure-through-workflow.js';
import { WorkflowPreconditions } from './adapters/workflow-preconditions.js';
import { AcknowledgeProposalHandler } from './commands/acknowledge-proposal.command.js';
import { AcknowledgePublicationHandler } from './commands/acknowledge-publication.command.js';
import { AutoPublishProposalHandler } from './commands/auto-publish-proposal.command.js';
import { ClosePublicationHandler } from './commands/close-publication.command.js';
import { CommentOnProposalHandler } from './commands/comment-on-proposal.command.js';
import { EndRegistrationHandler } from './commands/end-registration.command.js';
import { ForceProposalHandler } from './commands/force-proposal.command.js';
import { PublishProposalHandler } from './commands/publish-proposal.command.js';
import { PublishPublicationHandler } from './commands/publish-publication.command.js';
import { PublishAssetsTogetherHandler } from './commands/publish-together.command.js';
import { RegisterConsumerHandler } from './commands/register-consumer.command.js';
import { RejectProposalHandler } from './commands/reject-proposal.command.js';
import { SettleDueProposalHandler } from './commands/settle-due-proposal.command.js';
import { UpdateRegistrationHandler } from './commands/update-registration.command.js';
import { WithdrawProposalHandler } from './commands/withdraw-proposal.command.js';
import { CarryOutProposal } from './consent/carry-out-proposal.js';
import { EndOneRegistration } from './consent/end-one-registration.js';
import { JudgeRequirements } from './consent/judge-requirements.js';
import { OpenProposal } from './consent/open-proposal.js';
import { OpenPublication } from './consent/open-publication.js';
import { PublishTogether } from './consent/publish-together.js';
import { SetRequirement } from './consent/set-requirement.js';
import { CommentsController } from './http/comments.controller.js';
import { AssetChangesController } from './http/asset-changes.controller.js';
import { ContractEndingsController } from './http/contract-endings.controller.js';
import { ImpactController } from './http/impact.controller.js';
import { ProposalsController } from './http/proposals.controller.js';
import { PublicationsController } from './http/publications.controller.js';
import { PublishingController } from './http/publishing.controller.js';
import { RegistrationsController } from './http/registrations.controller.js';
import { Comments } from './queries/comments.query.js';
import { DueProposals } from './queries/due-proposals.query.js';
import { ImpactOfChange } from './queries/impact-of-change.query.js';
import { ImpactOfChanges } from './queries/impact-of-changes.query.js';
import { Proposals } from './queries/proposals.query.js';
import { Publications } from './queries/publications.query.js';
import { Registrations } from './queries/registrations.query.js';

/** Who depends on what, what is proposed, who agreed. Global, because lower modules ask it through their ports. */
@Global()
@Module({
  imports: [AssetsModule, ContractsModule],
  controllers: [
    AssetChangesController,
    ContractEndingsController,
    PublishingController,
    ImpactController,
    RegistrationsController,
    ProposalsController,
    CommentsController,
    PublicationsController,
  ],
  providers: [
    RegisterConsumerHandler,
    UpdateRegistrationHandler,
    EndRegistrationHandler,
    AcknowledgeProposalHandler,
    PublishProposalHandler,
    WithdrawProposalHandler,
    RejectProposalHandler,
    ForceProposalHandler,
    CommentOnProposalHandler,
    SettleDueProposalHandler,
    AutoPublishProposalHandler,
    PublishAssetsTogetherHandler,
    AcknowledgePublicationHandler,
    PublishPublicationHandler,
    ClosePublicationHandler,
    Registrations,
    Proposals,
    Comments,
    Publications,
    DueProposals,
    DueProposalsTask,
    ImpactOfChange,
    ImpactOfChanges,
    OpenProposal,
    OpenPublication,
    PublishTogether,
    CarryOutProposal,
    EndOneRegistration,
    JudgeRequirements,
    SetRequirement,
    WorkflowPreconditions,
    { provide: TeamDeparture, useClass: TeamDepartureThroughWorkflow },
    { provide: AssetConsumers, useClass: RegisteredConsumers },
    { provide: BreakingChangeGate, useClass: ProposalGate },
    { provide: GuaranteeReaders, useClass: RegisteredReaders },
  ],
  exports: [TeamDeparture, AssetConsumers, BreakingChangeGate, GuaranteeReaders, Proposals, Registrations],
})
export class WorkflowModule {}
