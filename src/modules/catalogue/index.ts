export { CatalogueModule } from './catalogue.module.js';
export { SearchEntry } from './persistence/search-entry.entity.js';
