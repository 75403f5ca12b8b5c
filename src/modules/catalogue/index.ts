export { CatalogueModule } from './catalogue.module.js';
export { SearchTerm } from './persistence/search-term.entity.js';
export { SearchEntry } from './persistence/search-entry.entity.js';
