import { exportReport, vi, type RenderedFile, type ReportDocument } from 'danvan';
import type { Block } from 'danvan/report';
import { plainText, type PlainTextOptions } from 'danvan/plain-text';
import { sampleReport } from 'danvan/testing';
import { sampleLayout } from '#inside/exporters/testing';

export const context = { locale: vi, createdAt: '2026-07-01' };

export const layout = sampleLayout;

/** Some blocks without annex and draft mark. */
export const documentOf = (...blocks: readonly Block[]): ReportDocument => ({
  format: 'danvan-report/1',
  language: 'vi',
  title: sampleReport.title,
  issuer: sampleReport.issuer,
  layout,
  blocks,
  annexes: [],
});

export const textOf = ({ bytes }: RenderedFile): string => new TextDecoder().decode(bytes);

export const write = (
  document: ReportDocument,
  options: PlainTextOptions = {},
): Promise<RenderedFile> => exportReport(document, plainText(options), context);

/** The lines of some blocks. */
export const linesOf = async (
  blocks: readonly Block[],
  options: PlainTextOptions = {},
): Promise<readonly string[]> =>
  textOf(await write(documentOf(...blocks), options))
    .trimEnd()
    .split('\n');

/** A sheet to set lines on. */
export const sheetOf = (width: number) =>
  ({ width, language: 'vi', layout, room: () => {} }) as const;
