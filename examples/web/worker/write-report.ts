import {
  composeReview,
  describeFinding,
  exportReport,
  vi,
  type Exporter,
  type FigureTable,
} from 'danvan';
import { excel } from 'danvan/excel';
import { pdf, type PdfFonts } from 'danvan/pdf';
import { word } from 'danvan/word';
import { outlineFor, partyLayout as layout } from 'danvan/vietnam';
import type { GivenSource } from './given-source.js';
import type { Format, WrittenFile } from './messages.js';

/** What is invented must never look like the document of an office, nor what nobody has signed. */
const draftMarks = { invented: 'DỰ THẢO – SỐ LIỆU MINH HỌA', own: 'DỰ THẢO' } as const;

const occasions = ['month', 'quarter', 'half-year', 'nine-months', 'year'] as const;

/** Which report belongs to a period; a week or a day has that of a month. */
const occasionOf = ({ period }: FigureTable) =>
  occasions.find((occasion) => occasion === period.kind) ?? 'month';

/** Who the report is from: as the file says, else the board that serves the place, else the place. */
function issuerOf({ hierarchy, report }: GivenSource, table: FigureTable): string {
  if (report.issuer !== undefined) return report.issuer;
  const boards = hierarchy.units.filter(({ kind }) => kind?.includes('mass-mobilization'));
  return boards[0]?.id ?? table.units[0]?.id ?? '';
}

function reviewOf(source: GivenSource, table: FigureTable) {
  const { report, isInvented } = source;
  const { date } = report;
  return composeReview({
    table,
    issuer: issuerOf(source, table),
    layout,
    outline: outlineFor({ occasion: occasionOf(table), body: 'party-board', date }),
    narrative: report.narrative,
    date,
    money: 'million-dong',
    signers: report.signers ?? [{ post: '…………' }],
    recipients: report.recipients,
    draftMark: isInvented ? draftMarks.invented : draftMarks.own,
  });
}

/** Fonts are fetched when the first PDF is asked for. */
async function exporterOf(format: Format, fonts: () => Promise<PdfFonts>): Promise<Exporter> {
  if (format === 'xlsx') return excel();
  return format === 'docx' ? word() : pdf({ fonts: await fonts() });
}

/** Writes the report of a table as a file. */
export async function writeReport(
  format: Format,
  { source, table }: { source: GivenSource; table: FigureTable },
  { fonts, tell }: { fonts: () => Promise<PdfFonts>; tell: (share: number) => void },
): Promise<WrittenFile> {
  const review = reviewOf(source, table);
  const exporter = await exporterOf(format, fonts);
  const context = { locale: vi, createdAt: source.report.date, onProgress: tell };
  const { bytes, mediaType, extension, findings } = await exportReport(review, exporter, context);
  return {
    name: `bao-cao-${table.period.id.replaceAll(/[^\w-]+/g, '-')}.${extension}`,
    bytes,
    mediaType,
    // Notes of the outline only say which of its sentences have no figures.
    told: [...review.findings, ...findings]
      .filter(({ severity }) => severity !== 'note')
      .map((finding) => describeFinding(finding, vi)),
  };
}
