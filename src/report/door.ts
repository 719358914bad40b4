export type { Block, BlockOf } from './document/block.js';
export { headerGrid, leafColumns, type HeaderCell } from './document/header-grid.js';
export type { HeadingBlock, PartBlock } from './document/heading-block.js';
export type { LetterheadBlock, TitleBlock } from './document/letterhead-block.js';
export { marks } from './document/marks.js';
export { pickColumns } from './document/pick-columns.js';
export { printCell } from './document/print-cell.js';
export type { ListBlock, NoteBlock, ParagraphBlock } from './document/prose-block.js';
export type { DocumentVersion } from './document/document-version.js';
export type { Annex, ComposedReport, ReportDocument } from './document/report-document.js';
export type { SignaturesBlock, Signer } from './document/signatures-block.js';
export { signerRows } from './document/signer-rows.js';
export type {
  CarriedSums,
  TableBlock,
  TableColumn,
  TableColumnGroup,
  TableRow,
} from './document/table-block.js';
export type {
  CellFormula,
  CellReference,
  MarkCell,
  NumberCell,
  TableCell,
  TextCell,
} from './document/table-cell.js';
export type { BodyLayout } from './layout/body-layout.js';
export type { AnnexLayout, SignatureLayout } from './layout/foot-layout.js';
export type { LetterheadLayout, LetterLayout, TitleLayout } from './layout/head-layout.js';
export type { Layout } from './layout/layout.js';
export { deriveLayout, type LayoutChanges } from './layout/derive-layout.js';
export type { LegalBasis } from './layout/legal-basis.js';
export type { MarksLayout, MarkStyle } from './layout/marks-layout.js';
export type { PageLayout, PageMargins } from './layout/page-layout.js';
export type { TextStyle } from './layout/text-style.js';
