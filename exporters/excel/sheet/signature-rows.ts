import {
  isJoint,
  marksOf,
  recipientLines,
  signerLines,
  signerRows,
  type Signer,
  type SignaturesBlock,
  type TextStyle,
} from '#room/report';
import { recipientsShare } from './page-edges.js';
import type { Columns } from './columns.js';
import type { SheetWriter } from './sheet-writer.js';
import { writeHalves, writeSides, type HalfLine } from './side-by-side.js';
import { edgesOf, snapEdges } from './snap-edges.js';

const blanks = (count: number, style: TextStyle): readonly HalfLine[] =>
  Array.from({ length: count }, () => ({ text: '', style, align: 'center' }));

/** The lines of one signer below each other. */
const signerHalf = (signer: Signer, { layout }: SheetWriter): readonly HalfLine[] =>
  signerLines([signer], layout.signature).flatMap(({ texts, style, blankLines }) => [
    ...blanks(blankLines, style),
    ...texts.map((text) => ({ text, style, align: 'center' }) as const),
  ]);

/** The columns of the signers of a row; one below the other where the sheet has too few. */
function stretches(count: number, writer: SheetWriter): readonly Columns[] {
  const { all } = writer;
  const has = all.to - all.from + 1;
  if (has < count) return [];
  const equal = Array.from({ length: count + 1 }, (_, at) => (writer.widthOf(all) / count) * at);
  const edges = edgesOf(writer.widths.slice(all.from - 1, all.to));
  return snapEdges(equal, edges).map(({ from, to }) => ({
    from: from + all.from - 1,
    to: to + all.from - 1,
  }));
}

/** Signers side by side: authorities, posts and names stand level. */
function writeLevel(row: readonly Signer[], writer: SheetWriter): void {
  const columns = stretches(row.length, writer);
  for (const { texts, style, blankLines } of signerLines(row, writer.layout.signature)) {
    const sides = texts.map((text, at) => ({
      columns: columns[at] ?? writer.all,
      lines: [...blanks(blankLines, style), { text, style, align: 'center' } as const],
    }));
    writeSides(sides, writer);
  }
}

function writeJoint(rows: readonly (readonly Signer[])[], writer: SheetWriter): void {
  for (const row of rows) {
    writer.gap(12);
    const start = writer.ledger.heights.length;
    const parts =
      writer.all.to - writer.all.from + 1 < row.length ? row.map((signer) => [signer]) : [row];
    for (const part of parts) writeLevel(part, writer);
    writer.ledger.keep({ from: start, to: writer.ledger.heights.length });
  }
}

/** The foot: recipients on the left, signatures on the right; of several without recipients side by side. */
export function writeSignatures(block: SignaturesBlock, writer: SheetWriter): void {
  if (isJoint(block)) {
    writeJoint(signerRows(block), writer);
    return;
  }
  const { layout } = writer;
  const left = recipientLines(block, layout.signature, marksOf(layout)).map(
    ({ text, style }) => ({ text, style, align: 'left' }) as const,
  );
  writer.gap(12);
  const right = block.signers.flatMap((signer) => signerHalf(signer, writer));
  writeHalves(left, right, { writer, share: recipientsShare });
}
