export * from './door.js';
export { carriedRow } from './document/carried-sums.js';
export { countCell, numberCell, withSums } from './document/count-cell.js';
export { evenDecimals, type FigureGroup } from './document/even-decimals.js';
export { hasRoundedSums } from './document/has-rounded-sums.js';
export { markLegend } from './document/mark-legend.js';
export { markCell } from './document/marks.js';
export { pickCells } from './document/pick-cells.js';
export { tableLegend } from './document/table-legend.js';
export { tableColumn } from './document/table-column.js';
export { plainSigners } from './document/plain-signers.js';
export { textCell } from './document/text-cell.js';
export { checkLayouts, layoutProblems } from './layout/check-layout.js';
export { chooseLayout } from './layout/choose-layout.js';
export { annexLines } from './print/annex-lines.js';
export { casedText } from './print/cased-text.js';
export { issuerLines, mottoLines } from './print/letterhead-lines.js';
export { letterOf, markLines, marksOf, type MarkLine } from './print/mark-lines.js';
export { noteLabel, noteLines } from './print/note-lines.js';
export type { PrintedLine } from './print/printed-line.js';
export { headingStyle, headingText, listMark, paragraphStyle } from './print/prose-rules.js';
export { ruleShare, shareOfText } from './print/rule-share.js';
export {
  isJoint,
  recipientLines,
  signerLines,
  signersShare,
  type SignerLine,
} from './print/signature-lines.js';
export { checkRepeats, repeatedTexts } from './print/check-repeats.js';
export { createBudget, type Budget } from './print/create-budget.js';
export { sumTexts } from './print/sum-texts.js';
export { totalWords } from './print/total-words.js';
export { partedHeadings, splitColumns, type SplitTable } from './print/split-columns.js';
export { cellAlign, holdsNext, isBoldCell, linesAbove } from './print/table-rules.js';
export { partHeadLines, titleLines } from './print/title-lines.js';
export {
  columnNeeds,
  headLines,
  widestWish,
  type ColumnMeasure,
  type ColumnSize,
  type MeasuredColumn,
  type ColumnTexts,
} from './print/column-size.js';
export { fitColumns } from './print/fit-columns.js';
export { pageGeometry, type PageGeometry } from './print/page-geometry.js';
export { lastSignOf } from './print/last-sign.js';
export { closingSection } from './print/closing-section.js';
export { points } from './print/points.js';
export { roomyParts } from './print/roomy-parts.js';
export { styledWidth } from './print/styled-width.js';
export { letterWidth, textWidth } from './print/text-width.js';
export { wholeNames } from './print/whole-names.js';
export { widthInLines } from './print/width-in-lines.js';
