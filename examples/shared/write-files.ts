import { mkdir, writeFile } from 'node:fs/promises';
import {
  describeFinding,
  exportReport,
  vi,
  type Finding,
  type Names,
  type ReportDocument,
} from 'danvan';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';

/** What is rebuilt from the press or invented must never look like the real document. */
export const draftMark = 'DỰ THẢO – SỐ LIỆU MINH HỌA';

/** Prints one document as a workbook and a PDF into `out/`. */
export async function writeFiles(name: string, report: ReportDocument, createdAt: string) {
  await mkdir('out', { recursive: true });
  for (const exporter of [excel(), pdf()]) {
    const file = await exportReport(report, exporter, { locale: vi, createdAt });
    await writeFile(`out/${name}.${file.extension}`, file.bytes);
    console.log(`wrote out/${name}.${file.extension}`);
    sayAll(file.findings);
  }
}

/** Says each finding in one line. */
export function sayAll(findings: readonly Finding[], names?: Names): void {
  for (const finding of findings) {
    console.log(`${finding.severity}: ${describeFinding(finding, vi, names)}`);
  }
}
