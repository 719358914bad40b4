export { chainOf, type ChainLink } from './chain-of.js';
export { checkNumbering, type CheckedNumbering } from './numbers/check-numbering.js';
export { readNumbering, type NumberSeries, type ReadNumbering } from './numbers/read-numbering.js';
export {
  createDocumentRegister,
  type CreatedDocumentRegister,
  type DocumentRegisterInput,
} from './create-document-register.js';
export type { Dissemination, DisseminationInput } from './dissemination.js';
export type { DocumentIssuer } from './document-issuer.js';
export type { DocumentKind, DocumentSystem } from './document-kind.js';
export type {
  DocumentBody,
  DocumentNumber,
  DocumentNumberDoubt,
  ReadDocumentNumber,
} from './numbers/document-number.js';
export type { DocumentRegister } from './document-register.js';
export {
  documentRelationTypes,
  type DocumentRelation,
  type DocumentRelationType,
} from './document-relation.js';
export { daysInForce, documentStateAt, type DocumentState } from './document-state.js';
export type { Document, DocumentInput } from './document.js';
export { documentsInForce, type DocumentsInForce } from './documents-in-force.js';
export { formatDocumentNumber } from './numbers/format-document-number.js';
export { nextNumber, type UnnumberedDocument } from './numbers/next-number.js';
export type { NumberTables } from './numbers/number-reader.js';
export type { NumberingOptions } from './numbers/numbering-options.js';
export type { NumberingRule } from './numbers/numbering-rule.js';
export {
  parseDocumentNumber,
  type DocumentNumberOptions,
} from './numbers/parse-document-number.js';
export {
  readDisseminations,
  type DisseminationOptions,
  type Disseminations,
} from './read-disseminations.js';
export { readDocuments, type DocumentReadingOptions, type Documents } from './read-documents.js';
export { relationsOf, type RelatedDocument, type RelationFilter } from './relations-of.js';
export {
  sumDisseminations,
  type DisseminationDimension,
  type DisseminationSum,
} from './sum-disseminations.js';
