import { throwIfAborted, type DocumentPart } from '#room/export';
import type { Finding } from '#room/findings';
import { annexLines } from '#room/report';
import { blockLines } from './block-lines.js';
import { placed, styled, type BlockLines, type Sheet } from './sheet.js';

function headLines({ annex }: DocumentPart, { layout, width }: Sheet): readonly string[] {
  if (annex === undefined) return [];
  return annexLines(annex, layout.annex).flatMap((line) => placed(styled(line), width, 'center'));
}

/** Puts an empty line between groups of lines that are not empty. */
const spaced = (groups: readonly (readonly string[])[]): readonly string[] =>
  groups
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));

/** Where a part's blocks lie in the document, for findings. */
const pathOf = (part: number): readonly (string | number)[] =>
  part === 0 ? ['blocks'] : ['annexes', part - 1, 'blocks'];

/** One part of a document, between two draft marks while it is a draft. */
export function partLines(
  part: DocumentPart,
  place: { readonly index: number; readonly draftMark: string },
  sheet: Sheet,
): BlockLines {
  const mark = place.draftMark === '' ? [] : placed(place.draftMark, sheet.width, 'center');
  const findings: Finding[] = [];
  const groups = part.blocks.flatMap((block, index) => {
    throwIfAborted(sheet.signal);
    return blockLines([block], sheet).map((drawn) => {
      const path = [...pathOf(place.index), index];
      findings.push(...drawn.findings.map((finding) => Object.freeze({ ...finding, path })));
      return drawn.lines;
    });
  });
  return { lines: spaced([mark, headLines(part, sheet), ...groups, mark]), findings };
}
