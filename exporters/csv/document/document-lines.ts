import { blockText, documentParts, throwIfAborted, type RenderContext } from '#room/export';
import type { Block, ReportDocument } from '#room/report';
import { captionedLines, csvLine, type CsvWriting } from './table-lines.js';

function blockLines(block: Block, writing: CsvWriting): readonly string[] {
  throwIfAborted(writing.signal);
  if (block.kind === 'table') return captionedLines(block, writing);
  const text = blockText(block, writing.language);
  return text.split(/\r\n?|\n/).map((line) => csvLine([line], writing.format));
}

/** Everything of a document in one sheet: texts in the first column, tables between blank lines. */
export function documentLines(
  document: ReportDocument,
  writing: CsvWriting,
  { onProgress }: Pick<RenderContext, 'onProgress'>,
): readonly string[] {
  const { draftMark = '' } = document;
  const parts = documentParts(document);
  return parts.flatMap(({ titleLines, blocks }, at) => {
    onProgress?.(at / parts.length);
    const mark = draftMark === '' ? [] : [draftMark];
    const head = [...mark, ...titleLines].map((line) => csvLine([line], writing.format));
    const body = blocks.flatMap((block) => [...blockLines(block, writing), '']);
    return [...head, '', ...body];
  });
}
