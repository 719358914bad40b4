import {
  isJoint,
  marksOf,
  recipientLines,
  signerLines,
  signerRows,
  signersShare,
  type SignaturesBlock,
  type Signer,
} from '#room/report';
import { borderless } from './borderless.js';
import type { DocumentPath } from '../ink.js';
import { stacked, type Placed } from '../page/placed.js';
import type { Sheet } from '../page/sheet.js';
import { writeText } from '../text/write-text.js';

/** The column that something stands in. */
interface Column {
  readonly path: DocumentPath;
  readonly width: number;
}

const recipientList = (block: SignaturesBlock, { path, width }: Column, sheet: Sheet): Placed =>
  stacked(
    recipientLines(block, sheet.layout.signature, marksOf(sheet.layout)).map(
      ({ text, style, path: steps }) =>
        writeText(text, { style, width, path: [...path, ...steps] }, sheet),
    ),
  );

/** One signs on the right half; two share what recipients leave. */
function beside(block: SignaturesBlock, path: DocumentPath, sheet: Sheet): readonly Placed[] {
  const { printableWidth } = sheet.page;
  const { signers } = block;
  const width = printableWidth * signersShare(block);
  const rows = rowsOf(signers, { path: [...path, 'signers'], width, perRow: 2 }, sheet);
  const list = recipientList(block, { path, width: printableWidth - width }, sheet);
  return (rows.length === 0 ? [stacked([])] : rows).map((row, at) => {
    const left = at === 0 ? list : stacked([]);
    return {
      node: borderless([printableWidth - width, width], [[left.node, row.node]]),
      height: Math.max(left.height, row.height),
    };
  });
}

/** Between those who sign side by side, in points. */
const gutter = 16;

/** Side by side; authorities, posts and names stand level. */
function level(row: readonly Signer[], column: Column & { readonly first: number }, sheet: Sheet) {
  const { width, path, first } = column;
  const { signature, body } = sheet.layout;
  const lines = signerLines(row, signature).map(({ field, texts, style, blankLines }) =>
    texts.map((text, at) => {
      const place = { width, alignment: 'center', path: [...path, first + at, field] } as const;
      return writeText(text, { style, ...place, above: blankLines * body.lineSpacing }, sheet);
    }),
  );
  const widths = row.flatMap((_, at) => (at === 0 ? [width] : [gutter, width]));
  const empty = stacked([]).node;
  const spaced = (line: readonly Placed[]) =>
    line.flatMap(({ node }, at) => (at === 0 ? [node] : [empty, node]));
  return {
    node: borderless(widths, lines.map(spaced)),
    height: lines.reduce((sum, line) => sum + Math.max(...line.map(({ height }) => height)), 0),
  };
}

/** Signers in rows of so many, each row level. */
const rowsOf = (
  signers: readonly Signer[],
  { path, width: whole, perRow }: Column & { readonly perRow: number },
  sheet: Sheet,
): readonly Placed[] =>
  Array.from({ length: Math.ceil(signers.length / perRow) }, (_, at) => {
    const row = signers.slice(at * perRow, (at + 1) * perRow);
    const width = (whole - gutter * (row.length - 1)) / row.length;
    return level(row, { path, width, first: at * perRow }, sheet);
  });

function joint(block: SignaturesBlock, path: DocumentPath, sheet: Sheet): readonly Placed[] {
  const [first] = signerRows(block);
  const width = sheet.page.printableWidth;
  const column = { path: [...path, 'signers'], width, perRow: first?.length ?? 1 };
  return rowsOf(block.signers, column, sheet);
}

/** The share of a page up to which all rows are kept on one. */
const mostTogether = 0.4;

/** The foot of the document: a row of signers never parts, and all stay together where they can. */
export function signatures(
  block: SignaturesBlock,
  path: DocumentPath,
  sheet: Sheet,
): readonly Placed[] {
  const { printableHeight } = sheet.page;
  const above = sheet.layout.body.lineSpacing;
  const rows = (isJoint(block) ? joint : beside)(block, path, sheet).map((row) => {
    const { node, height } = stacked([row], above);
    return { node: { ...node, unbreakable: height <= printableHeight }, height };
  });
  const all = stacked(rows);
  return all.height <= printableHeight * mostTogether
    ? [{ ...all, node: { ...all.node, unbreakable: true } }]
    : rows;
}
