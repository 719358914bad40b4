import { exportReport, vi, type ReportDocument } from 'danvan';
import { plainText } from 'danvan/plain-text';

/** The blank number of a document with its symbol: “Số -BC/BDVHU”, “Số: /CTr-UBND-BDVHU”. */
const blankNumber = /số:?\p{Zs}*[-/]\p{L}+(?:[-/]\p{L}+)*/giu;

/**
 * The lines of a document as the text exporter prints them, so wide that no name is broken; what stands
 * side by side is apart, and the blank number is gone.
 */
export async function linesOfPaper(paper: ReportDocument): Promise<readonly string[]> {
  const exporter = plainText({ width: 1000 });
  const { bytes } = await exportReport(paper, exporter, { locale: vi, createdAt: '2024-06-10' });
  return new TextDecoder()
    .decode(bytes)
    .replaceAll(blankNumber, '')
    .split('\n')
    .flatMap((line) => (line.startsWith('│') ? [line] : line.split(/ {3,}/u)))
    .map((line) => line.replaceAll(/\p{Zs}+/gu, ' ').trim())
    .filter((line) => line !== '');
}

/** The ordinal that a line begins with: of a heading, an article, an item, a row of a table. */
const ordinal =
  /^(?:│ (?:\d+|[IVX]+) │|(?:\d+|[IVX]+|[a-zđ])[.)-] |Điều \d+\. |Chương [IVX]+$|PHỤ LỤC [IVX]+$)/u;

/** A line without what numbers its place. */
export const withoutOrdinals = (line: string): string => line.replace(ordinal, '');
