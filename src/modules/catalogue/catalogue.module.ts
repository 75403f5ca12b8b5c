import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts/index.js';
import { AssetContextController } from './http/asset-context.controller.js';
import { SearchController } from './http/search.controller.js';
import { AssetContext } from './queries/asset-context.query.js';
import { Search } from './queries/search.query.js';

/** The read side across modules: what there is, found and shown together. */
@Module({
  imports: [ContractsModule],
  controllers: [SearchController, AssetContextController],
  providers: [Search, AssetContext],
})
export class CatalogueModule {}
