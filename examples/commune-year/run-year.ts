import {
  check,
  describeFinding,
  explain,
  explanationText,
  formatCount,
  namesOf,
  vi,
  type Table,
} from 'danvan';
import { sayAll, writeFiles } from '../shared/write-files.js';
import { countProvince, countRecords } from './count-year.js';
import { communeRecords, provinceReport } from './documents.js';
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

/** Reads, checks, counts, adds, explains and prints the year of the commune. */
export async function runYear(): Promise<void> {
  const year = await readYear();
  console.log(`\nxa-mau-an-2026: ${year.about}`);
  const { hierarchy, records, findings, tally } = countRecords(year);
  const lists = Object.values(records);
  const count = lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
  console.log(`đã đọc ${count} hồ sơ thuộc ${lists.length} danh mục`);
  for (const finding of findings) {
    console.log(`${finding.path.join('.')}: ${describeFinding(finding, vi)}`);
  }
  const { dataset, table } = countProvince(year, tally.observations);
  sayAll([...tally.findings, ...check(dataset)], namesOf(dataset));
  console.log(`số liệu từ hồ sơ: ${tally.observations.length}`);
  sayFigure(table, 'supervision.supervisions');
  const [first = ''] = explanationText(explain(table, 'mediation.cases-received'), vi).split('\n');
  console.log(`vì sao: ${first}`);
  await writeFiles('xa-mau-an-2026-bao-cao', provinceReport(table, year), createdAt);
  await writeFiles('xa-mau-an-2026-ho-so', communeRecords(hierarchy, records), createdAt);
}
