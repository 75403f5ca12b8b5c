import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import type { Page } from '../../../platform/database/pages.js';
import { ApiConflict, ApiInvalid, ApiNotFound } from '../../../platform/http/api-problems.js';
import { pageViewOf } from '../../../platform/http/page.view.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { AskTransfer } from '../commands/ask-transfer.command.js';
import { EndTransfer } from '../commands/end-transfer.command.js';
import { TransferView } from '../queries/transfer.view.js';
import { Transfers } from '../queries/transfers.query.js';
import { AskTransferBody, EndTransferBody, TransfersQuery } from './transfers.dto.js';

@ApiTags('assets')
@Controller()
export class TransfersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly transfers: Transfers,
  ) {}

  /** Offer an asset to another team. It changes hands when that team accepts; an admin moves it at once by PATCH. */
  @Post('assets/:id/transfers')
  @RequireScope('write')
  @ApiCreatedResponse({ type: TransferView })
  @ApiNotFound()
  @ApiConflict('The asset is offered to a team already.')
  @ApiInvalid()
  askTransfer(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { to_team_id: toTeamId, note = null }: AskTransferBody,
  ): Promise<TransferView> {
    return this.commands.execute(new AskTransfer(by, id, { toTeamId, note }));
  }

  /** List transfers, oldest first. */
  @Get('transfers')
  @RequireScope('read')
  @ApiOkResponse({ type: pageViewOf(TransferView) })
  @ApiInvalid()
  listTransfers(@Query() query: TransfersQuery): Promise<Page<TransferView>> {
    return this.transfers.list(query, query);
  }

  /** One transfer. */
  @Get('transfers/:id')
  @RequireScope('read')
  @ApiOkResponse({ type: TransferView })
  @ApiNotFound()
  @ApiInvalid()
  getTransfer(@Param('id', UuidPipe) id: string): Promise<TransferView> {
    return this.transfers.one(id);
  }

  /**
   * Accept an asset: your team is the owner from now on, with everything that hangs on it. Only a key of the team it was
   * offered to may; while that team has to answer a proposal about the asset, it answers first.
   */
  @Post('transfers/:id/accept')
  @HttpCode(200)
  @RequireScope('write')
  @ApiBody({ type: EndTransferBody, required: false })
  @ApiOkResponse({ type: TransferView })
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  acceptTransfer(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { reason = null }: EndTransferBody,
  ): Promise<TransferView> {
    return this.commands.execute(new EndTransfer(by, id, { status: 'accepted', reason }));
  }

  /** Decline an asset. Only a key of the team it was offered to may. */
  @Post('transfers/:id/decline')
  @HttpCode(200)
  @RequireScope('write')
  @ApiBody({ type: EndTransferBody, required: false })
  @ApiOkResponse({ type: TransferView })
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  declineTransfer(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { reason = null }: EndTransferBody,
  ): Promise<TransferView> {
    return this.commands.execute(new EndTransfer(by, id, { status: 'declined', reason }));
  }

  /** Take an offer back. */
  @Post('transfers/:id/cancel')
  @HttpCode(200)
  @RequireScope('write')
  @ApiBody({ type: EndTransferBody, required: false })
  @ApiOkResponse({ type: TransferView })
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  cancelTransfer(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { reason = null }: EndTransferBody,
  ): Promise<TransferView> {
    return this.commands.execute(new EndTransfer(by, id, { status: 'cancelled', reason }));
  }
}
