import {
  isJoint,
  recipientLines,
  signerLines,
  signerRows,
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
    recipientLines(block, sheet.layout.signature).map(({ text, style, path: steps }) =>
      writeText(text, { style, width, path: [...path, ...steps] }, sheet),
    ),
  );

/** One below the other: authority, post, room for the signature, name. */
function signerStack(signer: Signer, { path, width }: Column, sheet: Sheet): Placed {
  const { signature, body } = sheet.layout;
  const lines = signerLines([signer], signature);
  return stacked(
    lines.flatMap(({ field, texts, style, blankLines }) => {
      const place = { width, alignment: 'center', path: [...path, field] } as const;
      const writing = { style, ...place, above: blankLines * body.lineSpacing };
      return texts.map((text) => writeText(text, writing, sheet));
    }),
  );
}

/** With recipients, or alone: all sign below each other on the right. */
function beside(block: SignaturesBlock, path: DocumentPath, sheet: Sheet): Placed {
  const width = sheet.page.printableWidth / 2;
  const left = recipientList(block, { path, width }, sheet);
  const right = stacked(
    block.signers.map((signer, index) =>
      signerStack(signer, { path: [...path, 'signers', index], width }, sheet),
    ),
  );
  return {
    node: borderless([width, width], [[left.node, right.node]]),
    height: Math.max(left.height, right.height),
  };
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

function joint(block: SignaturesBlock, path: DocumentPath, sheet: Sheet): Placed {
  let first = 0;
  const rows = signerRows(block).map((row, at) => {
    const width = (sheet.page.printableWidth - gutter * (row.length - 1)) / row.length;
    const placed = level(row, { path: [...path, 'signers'], width, first }, sheet);
    first += row.length;
    return stacked([placed], at === 0 ? 0 : sheet.layout.body.lineSpacing);
  });
  return stacked(rows);
}

/** The foot of the document; it stays on one page where it can. */
export function signatures(block: SignaturesBlock, path: DocumentPath, sheet: Sheet): Placed {
  const { node, height } = (isJoint(block) ? joint : beside)(block, path, sheet);
  const above = sheet.layout.body.lineSpacing;
  const unbreakable = height <= sheet.page.printableHeight * 0.95;
  return { node: { ...node, margin: [0, above, 0, 0], unbreakable }, height: height + above };
}
