import { signerLines, signerRows, type Signer, type SignaturesBlock } from '#room/report';
import type { Columns } from './columns.js';
import { columnsBetween } from './columns-within.js';
import { signatureEdges } from './page-edges.js';
import type { SheetWriter } from './sheet-writer.js';
import { blanks, rowsIn, writeSides, type HalfLine, type Side } from './side-by-side.js';

/** Signers beside each other, each in columns of its own, with empty lines that keep them level. */
function levelSides(
  row: readonly Signer[],
  columns: readonly Columns[],
  writer: SheetWriter,
): readonly Side[] {
  const { all, layout } = writer;
  const lines = signerLines(row, layout.signature).map(({ texts, style, blankLines }) => {
    const set = texts.map((text, at) => {
      const line = { text, style, align: 'center' } as const;
      return { line, rows: rowsIn(line, columns[at] ?? all, writer) };
    });
    const most = Math.max(...set.map(({ rows }) => rows));
    return set.map(({ line, rows }) => [
      ...blanks(blankLines, style),
      line,
      ...blanks(most - rows, style),
    ]);
  });
  return row.map((_, at) => ({
    columns: columns[at] ?? all,
    lines: lines.flatMap((line) => line[at] ?? []),
  }));
}

/** Several who sign beside recipients, two by two; false where the sheet has too few columns for them. */
export function wroteBeside(
  block: SignaturesBlock,
  list: readonly HalfLine[],
  writer: SheetWriter,
): boolean {
  const width = writer.widthOf(writer.all);
  const rows = signerRows(block).map((signers) => {
    const edges = signatureEdges({ ...block, signers: block.signers.slice(0, 2) }, width);
    const inner = signers.length > 1 ? edges : edges.slice(0, 1);
    return { signers, places: columnsBetween([0, ...inner, width], writer) };
  });
  if (block.signers.length < 2 || rows.some(({ places }) => places.length === 0)) return false;
  rows.forEach(({ signers, places: [left = writer.all, ...places] }, at) => {
    if (at > 0) writer.gap(12);
    writeSides(
      [{ columns: left, lines: at === 0 ? list : [] }, ...levelSides(signers, places, writer)],
      writer,
    );
  });
  return true;
}
