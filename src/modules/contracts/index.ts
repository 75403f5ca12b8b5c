export { Contract } from './persistence/contract.entity.js';
export type PublicationRequest = Record<string, unknown>;
