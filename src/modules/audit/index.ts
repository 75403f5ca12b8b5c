export { AuditModule } from './audit.module.js';
export { Checkpoint } from './persistence/checkpoint.entity.js';
