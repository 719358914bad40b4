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
import type { Sheet } from '../page/sheet.js';
import { gap } from '../text/gap.js';
import { centredLine, paragraphOf } from '../text/line.js';
import type { WordNode, WordParagraph, WordTable } from '../word-node.js';
import { columns, keptWithNext } from './columns.js';

/** Between those who sign side by side, in points. */
const gutter = 16;

const recipientStyles = {
  label: 'recipients-label',
  items: 'recipients',
  typist: 'typist',
} as const;

const recipientList = (block: SignaturesBlock, { layout }: Sheet): readonly WordParagraph[] =>
  recipientLines(block, layout.signature, marksOf(layout)).map(({ text, path: [, field] }) => {
    const id = field === 'label' || field === 'typist' ? field : 'items';
    return paragraphOf(recipientStyles[id], text);
  });

const linesIn = ({ text }: WordParagraph): number => text.split('\n').length;

/** As many lines in each, so that what comes below stands level. */
function evenLines(paragraphs: readonly WordParagraph[]): readonly WordParagraph[] {
  const most = Math.max(...paragraphs.map(linesIn));
  return paragraphs.map((each) => ({
    ...each,
    text: each.text + '\n'.repeat(most - linesIn(each)),
  }));
}

/** Those who sign side by side, one a column: authorities, posts and names stand level. */
function level(
  row: readonly Signer[],
  width: number,
  { layout }: Sheet,
): readonly (readonly WordParagraph[])[] {
  const lines = signerLines(row, layout.signature).map(({ field, texts, style }) =>
    evenLines(texts.map((text) => centredLine(field, text, { style, width }))),
  );
  return row.flatMap((_, at) => {
    const own = lines.flatMap((line) => line[at] ?? []);
    return at === 0 ? [own] : [[], own];
  });
}

const widthOf = (count: number, whole: number): number => (whole - gutter * (count - 1)) / count;

/** The widths of so many signers with what is between them. */
const signerWidths = (count: number, whole: number): readonly number[] =>
  Array.from({ length: 2 * count - 1 }, (_, at) => (at % 2 === 0 ? widthOf(count, whole) : gutter));

const inRows = (signers: readonly Signer[], perRow: number): readonly (readonly Signer[])[] =>
  Array.from({ length: Math.ceil(signers.length / perRow) }, (_, at) =>
    signers.slice(at * perRow, (at + 1) * perRow),
  );

/** One signs on the right half; two share the two thirds that recipients leave. */
function beside(block: SignaturesBlock, sheet: Sheet): readonly WordTable[] {
  const { printableWidth } = sheet.page;
  const whole = printableWidth * signersShare(block);
  const rows = signerRows(block);
  const list = recipientList(block, sheet);
  return (rows.length === 0 ? [[]] : rows).map((row, at) => {
    const count = Math.max(1, row.length);
    const signers = row.length === 0 ? [[]] : level(row, widthOf(count, whole), sheet);
    const widths = [printableWidth - whole, ...signerWidths(count, whole)];
    return columns(widths, [[at === 0 ? list : [], ...signers]]);
  });
}

function joint(block: SignaturesBlock, sheet: Sheet): readonly WordTable[] {
  const { printableWidth } = sheet.page;
  const [first] = signerRows(block);
  return inRows(block.signers, first?.length ?? 1).map((row) => {
    const signers = level(row, widthOf(row.length, printableWidth), sheet);
    return columns(signerWidths(row.length, printableWidth), [signers]);
  });
}

/**
 * The foot of the document: a table without lines for each row of signers. A row stands on one page
 * whatever is put before it, and all rows together where they can.
 */
export function signatures(block: SignaturesBlock, sheet: Sheet): readonly WordNode[] {
  const tables = (isJoint(block) ? joint : beside)(block, sheet);
  const between = { ...gap(sheet.layout.body.lineSpacing), keepsWithNext: true };
  return tables.flatMap((each, at) => [
    between,
    at === tables.length - 1 ? each : keptWithNext(each),
  ]);
}
