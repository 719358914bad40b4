/**
 * A made-up commune's year: records of every kind are read, checked and counted, added with eleven
 * neighbours that sent a part or nothing, and printed as reports and a list of the records.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/commune-year.ts` after `npm run build`.
 */
import { check, explain, explanationText, vi, type FigureTable } from 'danvan';
import { namesOf } from 'danvan/report';
import { formatCount } from 'danvan/text';
import { draftMark, sayAll, writePapers } from './shared/write-files.js';
import { countRecords, countYear } from './commune-year/count-year.js';
import { communeRecords, communeReport, provinceReport } from './commune-year/documents.js';
import { readYear } from './commune-year/read-year.js';

const createdAt = '2027-01-08';

/** One figure and who was heard: “15 nội dung (1/12 xã)”. */
function sayFigure({ indicators, total }: FigureTable, code: string): void {
  const at = indicators.findIndex((indicator) => indicator.code === code);
  const [indicator, cell] = [indicators[at], total[at]];
  if (indicator === undefined || cell === undefined) return;
  const { reported, expected } = cell.coverage;
  const figure = cell.amount === null ? 'chưa có' : formatCount(cell.amount);
  console.log(`${indicator.name.vi}: ${figure} (${reported}/${expected} xã)`);
}

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
const documents = {
  'xa-mau-an-2026-bao-cao': communeReport(ofCommune, records, draftMark),
  'xa-mau-an-2026-ho-so': communeRecords(hierarchy, records, draftMark),
  'tinh-mau-2026-dan-chu': provinceReport(ofProvince, year, draftMark),
};
await writePapers(documents, createdAt);
