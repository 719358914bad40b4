import { mkdir, writeFile } from 'node:fs/promises';
import {
  aggregate,
  check,
  composeReview,
  createDataset,
  createHierarchy,
  exportReport,
  vi,
  type ReportDocument,
} from 'danvan';
import { namesOf } from 'danvan/report';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import { csv } from 'danvan/csv';
import { plainText } from 'danvan/plain-text';
import { indicators, outlineFor, partyLayout, unitKinds } from 'danvan/vietnam';
import { word } from 'danvan/word';
import { printExplained, printFindings, printTable } from './print.js';
import { readInput, type ReviewInput } from './read-input.js';

/** What is rebuilt from the press or invented must never look like the real document. */
const draftMark = 'DỰ THẢO – SỐ LIỆU MINH HỌA';

function countUp(input: ReviewInput) {
  const hierarchy = createHierarchy(input.units, { kinds: unitKinds });
  const { lines, observations, report } = input;
  const dataset = createDataset({ hierarchy, indicators, lines, observations });
  const { units, period, compareWith, plan } = report;
  const table = aggregate(dataset, { units, period, compareWith, plan });
  return { dataset, table };
}

async function writeFiles(name: string, report: ReportDocument, createdAt: string) {
  await mkdir('out', { recursive: true });
  for (const exporter of [excel(), pdf(), word(), csv(), plainText()]) {
    const file = await exportReport(report, exporter, { locale: vi, createdAt });
    const path = `out/${name}.${file.extension}`;
    await writeFile(path, file.bytes);
    console.log(`  wrote    ${path} (${Math.ceil(file.bytes.length / 1024)} KB)`);
    printFindings('  export', file.findings);
  }
}

/** Checks, aggregates, composes and writes one review; of one indicator it says where the total comes from. */
export async function runReview(name: string, explained?: string): Promise<void> {
  const input = await readInput(name);
  const { dataset, table } = countUp(input);
  console.log(`\n${name}: ${input.about}`);
  console.log(`  read     ${dataset.observations.length} observations`);
  printFindings('  check', check(dataset), namesOf(dataset));
  printTable(table);
  if (explained !== undefined) printExplained(table, explained);
  const {
    compareWith,
    occasion,
    issuer,
    date,
    money,
    subject,
    basis,
    signers,
    recipients,
    narrative,
  } = input.report;
  const report = composeReview({
    table,
    issuer,
    layout: partyLayout,
    outline: outlineFor({ occasion, body: 'party-board', date }),
    narrative,
    subject,
    basis,
    date,
    money,
    signers,
    recipients,
    draftMark,
    // Four columns stand upright; a comparison needs the width.
    ...(compareWith === undefined && { figureAnnexes: { statistics: 'portrait' } }),
  });
  printFindings('  compose', report.findings, namesOf(dataset));
  await writeFiles(name, report, input.report.date);
}
