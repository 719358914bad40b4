import {
  isJoint,
  marksOf,
  recipientLines,
  signerLines,
  signerRows,
  signersShare,
  type Signer,
  type SignaturesBlock,
} from '#room/report';
import type { Columns } from './columns.js';
import { columnsBetween } from './columns-within.js';
import type { SheetWriter } from './sheet-writer.js';
import { blanks, writeHalves, writeSides, type HalfLine } from './side-by-side.js';
import { wroteBeside } from './signers-beside.js';

/** The lines of one signer below each other. */
const signerHalf = (signer: Signer, { layout }: SheetWriter): readonly HalfLine[] =>
  signerLines([signer], layout.signature).flatMap(({ texts, style, blankLines }) => [
    ...blanks(blankLines, style),
    ...texts.map((text) => ({ text, style, align: 'center' }) as const),
  ]);

/** The columns of the signers of a row; one below the other where the sheet has too few. */
function equalColumns(count: number, writer: SheetWriter): readonly Columns[] {
  const each = writer.widthOf(writer.all) / count;
  return columnsBetween(
    Array.from({ length: count + 1 }, (_, at) => each * at),
    writer,
  );
}

/** Signers side by side: authorities, posts and names stand level. */
function writeLevel(row: readonly Signer[], writer: SheetWriter): void {
  const columns = equalColumns(row.length, writer);
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

/** The foot: recipients on the left, signatures on the right; without recipients across the page. */
export function writeSignatures(block: SignaturesBlock, writer: SheetWriter): void {
  if (isJoint(block)) {
    writeJoint(signerRows(block), writer);
    return;
  }
  const { layout } = writer;
  const list = recipientLines(block, layout.signature, marksOf(layout)).map(
    ({ text, style }) => ({ text, style, align: 'left' }) as const,
  );
  writer.gap(12);
  if (wroteBeside(block, list, writer)) return;
  const right = block.signers.flatMap((signer) => signerHalf(signer, writer));
  writeHalves(list, right, { writer, share: 1 - signersShare(block) });
}
