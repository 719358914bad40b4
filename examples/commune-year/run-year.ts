import {
  check,
  explain,
  explanationText,
  formatCount,
  namesOf,
  vi,
  type ReportDocument,
  type Table,
} from 'danvan';
import { sayAll, writeFiles } from '../shared/write-files.js';
import { countRecords, countYear } from './count-year.js';
import { communeRecords, communeReport, provinceReport } from './documents.js';
import { readYear } from './read-year.js';

const createdAt = '2027-01-08';

/** One figure and who was heard: “15 nội dung (1/12 xã)”. */
function sayFigure({ indicators, total }: Table, code: string): void {
  const at = indicators.findIndex((indicator) => indicator.code === code);
  const [indicator, cell] = [indicators[at], total[at]];
  if (indicator === undefined || cell === undefined) return;
  const { reported, expected } = cell.coverage;
  const figure = cell.amount === null ? 'chưa có' : formatCount(cell.amount);
  console.log(`${indicator.name.vi}: ${figure} (${reported}/${expected} xã)`);
}

/** Prints one document, and says how often its outline had no figure. */
async function print(name: string, report: ReportDocument): Promise<void> {
  const { length } = report.findings ?? [];
  if (length > 0) console.log(`${name}: ${length} chỗ của đề cương chưa có số liệu`);
  await writeFiles(name, report, createdAt);
}

/** Reads, checks, counts, adds, explains and prints the year of the commune. */
export async function runYear(): Promise<void> {
  const year = await readYear();
  console.log(`\nxa-mau-an-2026: ${year.about}`);
  const { hierarchy, records, findings, tally } = countRecords(year);
  const lists = Object.values(records);
  const count = lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
  console.log(`đã đọc ${count} hồ sơ thuộc ${lists.length} danh mục`);
  sayAll(findings);
  const { dataset, ofCommune, ofProvince } = countYear(year, tally.observations);
  console.log(`số liệu từ hồ sơ: ${tally.observations.length}`);
  sayAll([...tally.findings, ...check(dataset)], namesOf(dataset));
  sayFigure(ofProvince, 'decisions.households-for');
  const explained = explain(ofProvince, 'mediation.cases-received');
  const [first = ''] = explanationText(explained, vi).split('\n');
  console.log(`vì sao: ${first}`);
  await print('xa-mau-an-2026-bao-cao', communeReport(ofCommune, records));
  await print('xa-mau-an-2026-ho-so', communeRecords(hierarchy, records));
  await print('tinh-mau-2026-dan-chu', provinceReport(ofProvince, year));
}
