import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import { ApiConflict, ApiInvalid, ApiNotFound } from '../../../platform/http/api-problems.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { ContractView, EndContract } from '../../contracts/index.js';
import type { ProposedChangeView } from '../queries/proposed-change.view.js';
import { Proposals } from '../queries/proposals.query.js';
import { DeprecateBody, RetireBody } from './contract-endings.dto.js';
import { ApiProposed, proposedAnswer } from './proposed-answer.js';

/** Withdrawing a version. It lives here and not with contracts, because the answer may be a proposal. */
@ApiTags('contracts')
@Controller('contracts/:id')
export class ContractEndingsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly proposals: Proposals,
  ) {}

  /** Deprecate a version, with a date until which it stays. Deprecating the active one needs the consent of its readers. */
  @Post('deprecate')
  @RequireScope('write')
  @HttpCode(200)
  @ApiBody({ type: DeprecateBody, required: false })
  @ApiOkResponse({ type: ContractView })
  @ApiProposed()
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  deprecateContract(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { reason, sunset_at }: DeprecateBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContractView | ProposedChangeView> {
    const sunsetAt = sunset_at ? new Date(sunset_at) : null;
    return this.end(by, reply, { contractId: id, to: 'deprecated', sunsetAt, reason: reason ?? null });
  }

  /** Retire a version, not before its sunset. Retiring the active one needs the consent of its readers. */
  @Post('retire')
  @RequireScope('write')
  @HttpCode(200)
  @ApiBody({ type: RetireBody, required: false })
  @ApiOkResponse({ type: ContractView })
  @ApiProposed()
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  retireContract(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { reason }: RetireBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContractView | ProposedChangeView> {
    return this.end(by, reply, { contractId: id, to: 'retired', sunsetAt: null, reason: reason ?? null });
  }

  private async end(
    by: Actor,
    reply: FastifyReply,
    wanted: EndContract['wanted'],
  ): Promise<ContractView | ProposedChangeView> {
    const { contract, proposed } = await this.commands.execute(new EndContract(by, wanted));
    return proposed ? proposedAnswer(reply, this.proposals, proposed) : contract;
  }
}
