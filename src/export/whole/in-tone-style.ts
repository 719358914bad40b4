import { leafColumns, type Block, type ReportDocument } from '#room/report';
import { toToneStyle, type ToneStyle } from '#room/text';
import { checkDocument } from '../check-document.js';
import { frozenCopy } from '../frozen-copy.js';

const keysIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? leafColumns(block.columns).map(({ key }) => key) : [],
  );

/** A document with all its words in one style of tone marks; the keys of its columns stay. */
export function inToneStyle(
  document: ReportDocument,
  style: ToneStyle | undefined,
): ReportDocument {
  if (style === undefined) return document;
  const { blocks, annexes } = document;
  const keys = new Set([...keysIn(blocks), ...annexes.flatMap((annex) => keysIn(annex.blocks))]);
  const textOf = (text: string): string => (keys.has(text) ? text : toToneStyle(text, style));
  return checkDocument(frozenCopy(document, textOf));
}
