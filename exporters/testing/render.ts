import { exportReport, type RenderContext, type RenderedFile } from '#room/export';
import type { Block, ReportDocument } from '#room/report';
import { vi } from '#room/locale/vi';
import type { ConformanceSubject } from './conformance-case.js';
import { sampleReport } from './sample-report.js';

/** The context of every case. */
export const context: RenderContext = Object.freeze({ locale: vi, createdAt: '2026-07-01' });

/** A file and the text read back from it. */
export interface Rendered {
  readonly file: RenderedFile;
  readonly text: string;
}

/** Writes a document through `exportReport` and reads it back. */
export async function render(
  subject: ConformanceSubject,
  document: ReportDocument,
): Promise<Rendered> {
  const file = await exportReport(document, subject.exporter(), context);
  return { file, text: await subject.readText(file.bytes) };
}

/** The sample report with other blocks and no annex. */
export const documentOf = (blocks: readonly Block[]): ReportDocument => ({
  ...sampleReport,
  blocks,
  annexes: [],
});

/** A copy that shares nothing with the original. */
export function copyOf(document: ReportDocument): ReportDocument {
  const copy: ReportDocument = JSON.parse(JSON.stringify(document));
  return copy;
}
