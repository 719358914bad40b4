import type { ReportDocument } from 'danvan';
import { countRecords, countYear } from '../../examples/commune-year/count-year.js';
import {
  communeRecords,
  communeReport,
  provinceReport,
} from '../../examples/commune-year/documents.js';
import { readYear } from '../../examples/commune-year/read-year.js';
import { shortPapers } from '../../examples/short-documents/papers.js';
import { seedPapers } from '../golden/seed-papers/seed-papers.js';
import { reviewOf } from './demo-review.js';

const draftMark = 'DỰ THẢO – SỐ LIỆU MINH HỌA';

/** The documents that the demo prints, by the names of their files. */
export async function demoPapers(): Promise<Readonly<Record<string, ReportDocument>>> {
  const year = await readYear();
  const { hierarchy, records, tally } = countRecords(year);
  const { ofCommune, ofProvince } = countYear(year, tally.observations);
  return {
    ...Object.fromEntries(seedPapers.flatMap(({ papers }) => Object.entries(papers()))),
    'tinh-mau-2026-q3': reviewOf('tinh-mau-2026-q3').report,
    'tinh-mau-2026': reviewOf('tinh-mau-2026').report,
    'xa-mau-an-2026-bao-cao': communeReport(ofCommune, records, draftMark),
    'xa-mau-an-2026-ho-so': communeRecords(hierarchy, records, draftMark),
    'tinh-mau-2026-dan-chu': provinceReport(ofProvince, year, draftMark),
    ...shortPapers('party', { draftMark }),
  };
}
