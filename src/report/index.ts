export type {
  Block,
  BlockOf,
  HeadingBlock,
  LetterheadBlock,
  ListBlock,
  NoteBlock,
  ParagraphBlock,
  PartBlock,
  Signer,
  SignaturesBlock,
  TableBlock,
  TableColumn,
  TableColumnGroup,
  TableRow,
  TitleBlock,
} from './block.js';
export { headerGrid, leafColumns, type HeaderCell } from './header-grid.js';
export type {
  AnnexLayout,
  BodyLayout,
  Layout,
  LegalBasis,
  LetterheadLayout,
  PageLayout,
  PageMargins,
  SignatureLayout,
  TextStyle,
  TitleLayout,
} from './layout.js';
export { pickColumns } from './pick-columns.js';
export { printCell } from './print-cell.js';
export type { Annex, ComposedReport, Language, ReportDocument } from './report-document.js';
export type {
  CellFormula,
  CellReference,
  MarkCell,
  NumberCell,
  TableCell,
  TextCell,
} from './table-cell.js';
export { composeReview } from './compose-review.js';
export { marks } from './marks.js';
export { namesOf } from './names-of.js';
export type { DocumentOptions } from './document-options.js';
export type { OutlineSection, ReportOutline } from './outline.js';
export type { ReviewOptions } from './review-options.js';
export { signersOf } from './signers-of.js';
export { composeProgramme } from './compose-programme.js';
export type {
  InstrumentOutline,
  InstrumentSection,
  InstrumentSectionId,
} from './instrument-outline.js';
export type { CoordinationNaming, ProgrammeOptions } from './programme-options.js';
export { usualOutline } from './usual-outline.js';
export { signerRows } from './signer-rows.js';
export { composeCampaignResults } from './compose-campaign-results.js';
export { composeModelRegister } from './compose-model-register.js';
export { composeProposedModels } from './compose-proposed-models.js';
export { composeScoringSheet } from './compose-scoring-sheet.js';
export type { CampaignResultsOptions } from './campaign-options.js';
export type { ModelDocumentOptions } from './model-options.js';
export type { ProposedModelsOptions } from './proposed-models-options.js';
export type { ScoringSheetOptions } from './scoring-options.js';
export { composeProgress } from './compose-progress.js';
export type { ProgressOptions } from './progress-options.js';
export { composeProgrammeReview } from './compose-programme-review.js';
export type { ProgrammeReviewOptions } from './programme-review-options.js';
