import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiExtraModels, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { By, RequireScope } from '../../../platform/auth/require-scope.js';
import type { Page } from '../../../platform/database/pages.js';
import { ApiConflict, ApiInvalid, ApiNotFound } from '../../../platform/http/api-problems.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { pageViewOf } from '../../../platform/http/page.view.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { AddDependency } from '../commands/add-dependency.command.js';
import { RemoveDependency } from '../commands/remove-dependency.command.js';
import { dotGraph, mermaidGraph } from '../domain/lineage-graph.js';
import { DependencyView } from '../queries/dependency.view.js';
import { LineageQueries } from '../queries/lineage.query.js';
import { LineageView } from '../queries/lineage.view.js';
import { AddDependencyBody, LineageQuery } from './lineage.dto.js';

@ApiTags('lineage')
@ApiExtraModels(LineageView)
@Controller()
export class LineageController {
  constructor(
    private readonly commands: CommandBus,
    private readonly lineage: LineageQueries,
  ) {}

  /** Say that an asset reads another. The same edge again is answered with 200. */
  @Post('assets/:id/dependencies')
  @RequireScope('write')
  @ApiCreatedResponse({ type: DependencyView })
  @ApiOkResponse({ type: DependencyView, description: 'The edge was there.' })
  @ApiNotFound()
  @ApiInvalid()
  async addDependency(
    @By() by: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { upstream_asset_id: upstreamAssetId, columns = null }: AddDependencyBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DependencyView> {
    const { dependency, created } = await this.commands.execute(new AddDependency(by, id, upstreamAssetId, columns));
    void reply.status(created ? 201 : 200);
    return dependency;
  }

  /** What an asset reads directly, from every source. */
  @Get('assets/:id/dependencies')
  @RequireScope('read')
  @ApiOkResponse({ type: pageViewOf(DependencyView) })
  @ApiNotFound()
  @ApiInvalid()
  listDependencies(@Param('id', UuidPipe) id: string, @Query() page: PageQuery): Promise<Page<DependencyView>> {
    return this.lineage.upstreamEdges(id, page);
  }

  /** Take a hand-made edge away; an import's edges go with their import. */
  @Delete('dependencies/:id')
  @RequireScope('write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFound()
  @ApiConflict()
  @ApiInvalid()
  async removeDependency(@By() by: Actor, @Param('id', UuidPipe) id: string): Promise<void> {
    await this.commands.execute(new RemoveDependency(by, id));
  }

  /** What an asset is made from, or what is made from it: as JSON, Graphviz DOT or Mermaid. */
  @Get('assets/:id/lineage')
  @RequireScope('read')
  @ApiOkResponse({
    description: 'The graph.',
    content: {
      'application/json': { schema: { $ref: '#/components/schemas/LineageView' } },
      'text/plain': { schema: { type: 'string' } },
    },
  })
  @ApiNotFound()
  @ApiInvalid()
  async lineageOfAsset(
    @Param('id', UuidPipe) id: string,
    @Query() { direction, depth, format }: LineageQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LineageView | string> {
    const graph = await this.lineage.graph(id, { direction, depth });
    if (format === 'json') {
      return graph;
    }
    void reply.type('text/plain; charset=utf-8');
    const nodes = graph.nodes.map(({ asset_id, fqn }) => ({ id: asset_id, fqn }));
    const edges = graph.edges.map(({ asset_id, upstream_asset_id: read, source }) => ({
      reader: asset_id,
      read,
      source,
    }));
    return format === 'dot' ? dotGraph(nodes, edges) : mermaidGraph(nodes, edges);
  }
}
