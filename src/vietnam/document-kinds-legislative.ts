import type { KindOfDocumentRow } from './make-document-kinds.js';

/**
 * The kinds of legislative documents; those of the National Assembly carry no symbol but its own.
 *
 * @internal
 */
export const legislativeDocumentKindRows: readonly KindOfDocumentRow[] = [
  ['constitution', 'hiến pháp', 'constitution', undefined, { isNumbered: false }],
  ['code', 'bộ luật', 'code'],
  ['law', 'luật', 'law'],
  ['assembly-resolution', 'nghị quyết', 'resolution of the National Assembly'],
  ['ordinance', 'pháp lệnh', 'ordinance', 'PL'],
  ['order', 'lệnh', 'order', 'L'],
  ['resolution', 'nghị quyết', 'resolution', 'NQ'],
  ['decree', 'nghị định', 'decree', 'NĐ'],
  ['decision', 'quyết định', 'decision', 'QĐ'],
  ['directive', 'chỉ thị', 'directive', 'CT'],
  ['circular', 'thông tư', 'circular', 'TT'],
  ['joint-circular', 'thông tư liên tịch', 'joint circular', 'TTLT'],
  ['joint-resolution', 'nghị quyết liên tịch', 'joint resolution', 'NQLT'],
];
