export type { DocumentIssuer } from './document-issuer.js';
export type { DocumentKind, DocumentSystem } from './document-kind.js';
export type {
  DocumentBody,
  DocumentNumber,
  DocumentNumberDoubt,
  ReadDocumentNumber,
} from './document-number.js';
export { formatDocumentNumber } from './format-document-number.js';
export { parseDocumentNumber, type DocumentNumberOptions } from './parse-document-number.js';
