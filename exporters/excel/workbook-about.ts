import type { RenderContext } from '#room/export';
import type { ReportDocument } from '#room/report';
import type { WorkbookAbout } from './border/excel-sheet.js';

/** What the workbook of a document says of itself. */
export const workbookAbout = (
  { issuer, title, layout }: ReportDocument,
  { createdAt }: Pick<RenderContext, 'createdAt'>,
): WorkbookAbout => ({ issuer, title, typeface: layout.typeface, createdAt });
