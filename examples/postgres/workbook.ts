import { composeReview, exportReport, vi, type FigureTable } from 'danvan';
import { excel } from 'danvan/excel';
import { outlineFor, partyLayout } from 'danvan/vietnam';

/** What every page of invented figures says. */
const draftMark = 'DỰ THẢO – SỐ LIỆU MINH HỌA';

/** The day of the papers; an office says its own. */
const date = '2027-01-05';

/** The review of a table as a workbook. */
export async function workbookOf(table: FigureTable, issuer: string): Promise<Uint8Array> {
  const outline = outlineFor({ occasion: 'year', body: 'party-board', date });
  const signers = [{ authority: 'K/T Trưởng Ban', post: 'Phó Trưởng Ban' }];
  const paper = { issuer, layout: partyLayout, outline, date, signers, draftMark };
  const review = composeReview({ table, ...paper, money: 'million-dong' });
  const { bytes } = await exportReport(review, excel(), { locale: vi, createdAt: date });
  return bytes;
}
