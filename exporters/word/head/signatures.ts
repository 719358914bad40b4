import {
  isJoint,
  marksOf,
  recipientLines,
  signerLines,
  signerRows,
  type SignaturesBlock,
  type Signer,
} from '#room/report';
import type { Sheet } from '../page/sheet.js';
import { gap } from '../text/gap.js';
import { centredLine, paragraphOf } from '../text/line.js';
import type { WordCell, WordNode, WordParagraph, WordRow, WordTable } from '../word-node.js';
import { keptRow } from './columns.js';

/** Between those who sign side by side, in points. */
const gutter = 16;

const recipientStyles = { label: 'recipients-label', items: 'recipients', typist: 'typist' } as const;

const recipientList = (block: SignaturesBlock, { layout }: Sheet): readonly WordParagraph[] =>
  recipientLines(block, layout.signature, marksOf(layout)).map(({ text, path: [, field] }) => {
    const id = field === 'label' || field === 'typist' ? field : 'items';
    return paragraphOf(recipientStyles[id], text);
  });

/** Signers side by side: authorities, posts and names stand level. */
const level = (row: readonly Signer[], width: number, { layout }: Sheet): readonly WordRow[] =>
  signerLines(row, layout.signature).map(({ field, texts, style }) => ({
    isWhole: true,
    cells: texts.flatMap((text, at): readonly WordCell[] => {
      const cell = { content: [centredLine(field, text, { style, width })] };
      return at === 0 ? [cell] : [{ content: [gap(1)] }, cell];
    }),
  }));

/** The widths of so many signers with what is between them. */
function signerWidths(count: number, whole: number): readonly number[] {
  const width = (whole - gutter * (count - 1)) / count;
  return Array.from({ length: 2 * count - 1 }, (_, at) => (at % 2 === 0 ? width : gutter));
}

const inRows = (signers: readonly Signer[], perRow: number): readonly (readonly Signer[])[] =>
  Array.from({ length: Math.ceil(signers.length / perRow) }, (_, at) =>
    signers.slice(at * perRow, (at + 1) * perRow),
  );

const table = (widths: readonly number[], rows: readonly WordRow[]): WordTable => ({
  kind: 'table',
  hasLines: false,
  widths,
  rows,
});

/** Recipients on the left of one row of signers. */
function besideRow(
  recipients: readonly WordParagraph[],
  row: readonly Signer[],
  { whole, sheet }: { readonly whole: number; readonly sheet: Sheet },
): WordTable {
  const { printableWidth } = sheet.page;
  const [width = whole, ...more] = signerWidths(Math.max(1, row.length), whole);
  const rows = level(row, width, sheet);
  const content = recipients.length === 0 ? [gap(1)] : recipients;
  const left = { content, rowSpan: Math.max(1, rows.length) };
  const [first = { cells: [{ content: [gap(1)] }] }, ...others] = rows;
  return table(
    [printableWidth - whole, width, ...more],
    [{ ...first, cells: [left, ...first.cells] }, ...others],
  );
}

/** One signs on the right half; two share the two thirds that recipients leave. */
function beside(block: SignaturesBlock, sheet: Sheet): readonly WordTable[] {
  const { printableWidth } = sheet.page;
  const whole = block.signers.length > 1 ? (printableWidth * 2) / 3 : printableWidth / 2;
  const rows = inRows(block.signers, 2);
  const list = recipientList(block, sheet);
  return (rows.length === 0 ? [[]] : rows).map((row, at) =>
    besideRow(at === 0 ? list : [], row, { whole, sheet }),
  );
}

function joint(block: SignaturesBlock, sheet: Sheet): readonly WordTable[] {
  const [first] = signerRows(block);
  return inRows(block.signers, first?.length ?? 1).map((row) => {
    const widths = signerWidths(row.length, sheet.page.printableWidth);
    return table(widths, level(row, widths[0] ?? 0, sheet));
  });
}

/** The foot of the document: a table without lines for each row of signers, kept together. */
export function signatures(block: SignaturesBlock, sheet: Sheet): readonly WordNode[] {
  const tables = (isJoint(block) ? joint : beside)(block, sheet);
  const between = { ...gap(sheet.layout.body.lineSpacing), keepsWithNext: true };
  return tables.flatMap((each, at) => {
    const isLast = at === tables.length - 1;
    const rows = each.rows.map((row, index, all) =>
      isLast && index === all.length - 1 ? row : keptRow(row),
    );
    return [between, { ...each, rows }];
  });
}
