/**
 * The workbooks of a made-up province: 34 communes send a form by mail, eleven of them with another mistake
 * each. They become one dataset, a list of what is to be mended, a reminder, and the report of the province
 * with the version of its figures.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/collect.ts` after `npm run build`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { aggregate, findCell, vi } from 'danvan';
import { overdueReports } from 'danvan/organization';
import { namesOf } from 'danvan/report';
import { formatCount } from 'danvan/text';
import { collect, collectedSubmissions, findingsWorkbook, type FileOutcome } from 'danvan/collect';
import { excel } from 'danvan/excel';
import { indicators } from 'danvan/vietnam';
import { dataVersion, effective } from 'danvan/workflow';
import { independentSum } from './collect/independent-sum.js';
import { mistakes } from './collect/mistakes.js';
import { coverLetter, provinceReport, reminder } from './collect/papers.js';
import { dueDates, expected, form, hierarchy, numbers } from './collect/province.js';
import { workbooks } from './collect/workbooks.js';
import { draftMark, writePapers } from './shared/write-files.js';

const createdAt = '2026-10-15';

/** “[########............] 13/34”, on one line where a person looks on. */
function showProgress(done: number): void {
  const share = Math.round((20 * done) / numbers.length);
  const bar = `[${'#'.repeat(share)}${'.'.repeat(20 - share)}] ${done}/${numbers.length}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${bar}${done === numbers.length ? '\n' : ''}`);
  else if (done % 17 === 0) console.log(bar);
}

const countOf = (outcomes: readonly FileOutcome[], verdict: string): number =>
  outcomes.filter((outcome) => outcome.verdict === verdict).length;

console.log('\ntinh-mau: 34 xã gửi biểu quý III năm 2026 (minh họa)');
const collected = await collect(workbooks(), {
  form,
  sheets: excel(),
  units: hierarchy,
  expected,
  receivedOn: '2026-10-08',
  dataset: { hierarchy, indicators },
  onProgress: ({ done }) => showProgress(done),
});
const { outcomes, dataset } = collected;
for (const verdict of new Set(outcomes.map((outcome) => outcome.verdict))) {
  console.log(`${verdict}: ${countOf(outcomes, verdict)} tệp`);
}
for (const [number, { about }] of mistakes) {
  console.log(`Mẫu ${number} (${about}): ${outcomes[number - 1]?.verdict}`);
}

const { entries } = overdueReports(expected, { ...collected, dueDates }, createdAt);
for (const { unit, standing } of entries) console.log(`${unit}: ${standing}`);
console.log(`chưa gửi: ${collected.silent.length}`);

const table = dataset && aggregate(dataset, { units: 'tinh-mau', period: '2026-Q3' });
if (table === undefined) throw new Error('There is no dataset.');
const columns = {
  '1': 'outreach.sessions',
  '2': 'outreach.attendances',
  '3': 'mediation.cases-received',
  '4': 'mediation.cases-successful',
} as const;
for (const column of ['1', '2', '3', '4'] as const) {
  const { amount, coverage } = findCell(table, columns[column]);
  if (amount !== independentSum(column)) throw new Error(`Column ${column}: ${amount}`);
  console.log(
    `cột ${column}: ${formatCount(amount)} (${coverage.reported}/${coverage.expected} xã)`,
  );
}

const submissions = collectedSubmissions(collected, { acceptedOn: '2026-10-12' });
const version = await dataVersion(effective(submissions, createdAt));
console.log(`phiên bản số liệu: ${version.code} (${version.figures} số)`);

const names = dataset && namesOf(dataset);
const list = await findingsWorkbook(collected.findings, {
  sheets: excel(),
  locale: vi,
  names,
  createdAt,
});
await mkdir('out', { recursive: true });
await writeFile('out/tinh-mau-phai-sua.xlsx', list.bytes);
console.log(`wrote out/tinh-mau-phai-sua.xlsx (${collected.findings.length} nội dung)`);
await writePapers(
  {
    'tinh-mau-gui-bieu': coverLetter(draftMark),
    'tinh-mau-don-doc-bieu': reminder(collected, draftMark),
    'tinh-mau-quy-3': provinceReport(table, { collected, dataVersion: version }, draftMark),
  },
  createdAt,
);
