import { Module } from '@nestjs/common';
import { SearchController } from './http/search.controller.js';
import { Search } from './queries/search.query.js';

/** The read side across modules: what there is, found and shown together. */
@Module({
  controllers: [SearchController],
  providers: [Search],
})
export class CatalogueModule {}
