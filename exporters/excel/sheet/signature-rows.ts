import { signerRows, type Signer, type SignaturesBlock, type TextStyle } from '#room/report';
import type { Columns, SheetWriter } from './sheet-writer.js';
import { writeHalves, writeSides, type HalfLine } from './side-by-side.js';
import { edgesOf, snapEdges } from './snap-edges.js';

function signerLines(signer: Signer, writer: SheetWriter): readonly HalfLine[] {
  const { authority, post, name, blankLines } = writer.layout.signature;
  const blank = { text: '', style: name, align: 'center' } as const;
  return [
    ...(signer.authority === undefined
      ? []
      : [{ text: signer.authority, style: authority, align: 'center' } as const]),
    { text: signer.post, style: post, align: 'center' },
    ...Array.from({ length: blankLines }, () => blank),
    { text: signer.name ?? '', style: name, align: 'center' },
  ];
}

/** The columns of the signers of a row; one below the other where the sheet has too few. */
function stretches(count: number, writer: SheetWriter): readonly Columns[] {
  if (writer.all.to < count) return [];
  const equal = Array.from(
    { length: count + 1 },
    (_, at) => (writer.widthOf(writer.all) / count) * at,
  );
  return snapEdges(equal, edgesOf(writer.widths));
}

/** Signers side by side: authorities, posts and names stand level. */
function writeLevel(row: readonly Signer[], writer: SheetWriter): void {
  const columns = stretches(row.length, writer);
  const { authority, post, name, blankLines } = writer.layout.signature;
  const blank = { text: '', style: name, align: 'center' } as const;
  const line = (texts: readonly string[], style: TextStyle, above: readonly HalfLine[] = []) => {
    const sides = texts.map((text, at) => ({
      columns: columns[at] ?? writer.all,
      lines: [...above, { text, style, align: 'center' } as const],
    }));
    writeSides(sides, writer);
  };
  const authorities = row.map((signer) => signer.authority ?? '');
  if (authorities.some((text) => text !== '')) line(authorities, authority);
  line(
    row.map((signer) => signer.post),
    post,
  );
  const room = Array.from({ length: blankLines }, () => blank);
  line(
    row.map((signer) => signer.name ?? ''),
    name,
    room,
  );
}

function writeJoint(rows: readonly (readonly Signer[])[], writer: SheetWriter): void {
  for (const row of rows) {
    writer.nextRow(12);
    const parts = writer.all.to < row.length ? row.map((signer) => [signer]) : [row];
    for (const part of parts) writeLevel(part, writer);
  }
}

/** The foot: recipients on the left, signatures on the right; of several without recipients side by side. */
export function writeSignatures(block: SignaturesBlock, writer: SheetWriter): void {
  const rows = signerRows(block);
  if (rows.some((row) => row.length > 1)) {
    writeJoint(rows, writer);
    return;
  }
  const { recipientsLabel, recipients: style } = writer.layout.signature;
  const { recipients, signers } = block;
  const left: readonly HalfLine[] =
    recipients === undefined
      ? []
      : [
          { text: recipients.label, style: recipientsLabel.style, align: 'left' },
          ...recipients.items.map((text) => ({ text, style, align: 'left' }) as const),
        ];
  writer.nextRow(12);
  const right = signers.flatMap((signer) => signerLines(signer, writer));
  writeHalves(left, right, { writer, share: 0.45 });
}
