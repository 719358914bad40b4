import { mkdir, writeFile } from 'node:fs/promises';
import {
  describeFinding,
  type ComposedReport,
  exportReport,
  vi,
  type Finding,
  type ReportDocument,
} from 'danvan';
import type { Names } from 'danvan/findings';
import { indicators } from 'danvan/vietnam';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import { plainText } from 'danvan/plain-text';
import { word } from 'danvan/word';

/** What is rebuilt from the press or invented must never look like the real document. */
export const draftMark = 'DỰ THẢO – SỐ LIỆU MINH HỌA';

const shipped = new Map<string, (typeof indicators)[number]['name']>(
  indicators.map(({ code, name }) => [code, name]),
);

/** What the indicators of the catalogue are called. */
const indicatorNames: Names = { indicator: (code, language) => shipped.get(code)?.[language] };

/** Documents by the names of their files. */
export type Papers = Readonly<Record<string, ComposedReport>>;

/** Prints one document as a workbook, a PDF, a Word file and a text into `out/`. */
export async function writeFiles(name: string, report: ReportDocument, createdAt: string) {
  await mkdir('out', { recursive: true });
  for (const exporter of [excel(), pdf(), word(), plainText()]) {
    const file = await exportReport(report, exporter, { locale: vi, createdAt });
    await writeFile(`out/${name}.${file.extension}`, file.bytes);
    console.log(`wrote out/${name}.${file.extension}`);
    sayAll(file.findings);
  }
}

/** Prints several documents of one day. */
export async function writePapers(papers: Papers, createdAt: string) {
  for (const [name, report] of Object.entries(papers)) {
    sayAll(report.findings);
    await writeFiles(name, report, createdAt);
  }
}

/** Says each finding in one line. */
export function sayAll(findings: readonly Finding[], names: Names = indicatorNames): void {
  for (const finding of findings) {
    console.log(`${finding.severity}: ${describeFinding(finding, vi, names)}`);
  }
}
