export { assetFinding } from './asset-finding.js';
export type { CompareOptions, Comparison } from './comparison.js';
export { declaresPath } from './columns-of.js';
export { CHANGE_CLASSES, NO_WITNESS_REASONS } from './finding.js';
export type { ChangeClass, Finding, NoWitness, Verdicts } from './finding.js';
export { FINDING_KINDS } from './finding-kinds.js';
export type { FindingKind } from './finding-kinds.js';
export type { Guarantee, Guarantees, GuaranteesDocument } from './guarantees/guarantee.js';
export { GUARANTEE_KINDS, isGuaranteeKind } from './guarantees/guarantees.js';
export { subjectsOf } from './guarantees/guarantee-subjects.js';
export { promisePath, readGuarantees } from './guarantees/parse-guarantees.js';
export { nameOf } from './data-path.js';
export { nearestName } from './nearest-name.js';
export { checkBounds } from './bounds.js';
export { AllowanceSpent } from './inclusion/allowance-spent.js';
export { judgeChange, readSide } from './judge-change.js';
export type { WrittenChange, WrittenSchema, WrittenSide } from './judge-change.js';
export { breakingQuestions, CONTENT_MODELS, isTransitive, MODES, QUESTIONS } from './modes.js';
export type { ContentModel, Mode, Question } from './modes.js';
export { boundErrors, parseSchema, validateSchema } from './parse-schema.js';
export { SCHEMA_FORMATS } from './parsed-schema.js';
export type { ParsedSchema, SchemaFormat } from './parsed-schema.js';
export { readWanted } from './read-wanted.js';
export type { GuaranteesAs, ReadWanted, WantedSide } from './read-wanted.js';
export { refusalFrom, writtenRefusal } from './refusals.js';
export type { WrittenRefusal } from './refusals.js';
export { SchemaTooLarge } from './schema-refused.js';
export { parseGuarantees } from './side-guarantees.js';
export {
  compareVersions,
  coreOf,
  isPrerelease,
  isVersion,
  MAX_VERSION_LENGTH,
  nextVersion,
  VERSION,
} from './versions.js';
