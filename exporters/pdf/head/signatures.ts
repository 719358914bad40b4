import { signerRows, type SignaturesBlock, type Signer } from '#room/report';
import { borderless } from './borderless.js';
import type { DocumentPath } from '../ink.js';
import { stacked, type Placed } from '../page/placed.js';
import type { Sheet } from '../page/sheet.js';
import { writeText, type Writing } from '../text/write-text.js';

type Recipients = NonNullable<SignaturesBlock['recipients']>;

/** The column that something stands in. */
interface Column {
  readonly path: DocumentPath;
  readonly width: number;
}

function recipientList(
  { label, items }: Recipients,
  { path, width }: Column,
  sheet: Sheet,
): Placed {
  const { recipientsLabel, recipients } = sheet.layout.signature;
  const head = { style: recipientsLabel.style, width, path: [...path, 'label'] };
  const lines = items.map((item, index) =>
    writeText(item, { style: recipients, width, path: [...path, 'items', index] }, sheet),
  );
  return stacked([...(label === '' ? [] : [writeText(label, head, sheet)]), ...lines]);
}

/** Authority, post, room for the signature, name; the room is kept where the name is left blank. */
function signerLines(signer: Signer, { path, width }: Column, sheet: Sheet): Placed {
  const { authority, post, name, blankLines } = sheet.layout.signature;
  const room = blankLines * sheet.layout.body.lineSpacing;
  const line = (text: string, field: keyof Signer, writing: Pick<Writing, 'style' | 'above'>) =>
    writeText(text, { ...writing, width, alignment: 'center', path: [...path, field] }, sheet);
  const head =
    signer.authority === undefined || signer.authority === ''
      ? []
      : [line(signer.authority, 'authority', { style: authority })];
  return stacked([
    ...head,
    line(signer.post, 'post', { style: post }),
    line(signer.name ?? '', 'name', { style: name, above: room }),
  ]);
}

/** With recipients, or alone: all sign below each other on the right. */
function beside(block: SignaturesBlock, path: DocumentPath, sheet: Sheet): Placed {
  const { recipients = { label: '', items: [] }, signers } = block;
  const width = sheet.page.printableWidth / 2;
  const left = recipientList(recipients, { path: [...path, 'recipients'], width }, sheet);
  const right = stacked(
    signers.map((signer, index) =>
      signerLines(signer, { path: [...path, 'signers', index], width }, sheet),
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
  const { authority, post, name, blankLines } = sheet.layout.signature;
  const room = blankLines * sheet.layout.body.lineSpacing;
  const cells = (field: keyof Signer, writing: Pick<Writing, 'style' | 'above'>) =>
    row.map((signer, at) => {
      const place = { width, alignment: 'center', path: [...path, first + at, field] } as const;
      return writeText(signer[field] ?? '', { ...writing, ...place }, sheet);
    });
  const hasAuthority = row.some((signer) => (signer.authority ?? '') !== '');
  const lines = [
    ...(hasAuthority ? [cells('authority', { style: authority })] : []),
    cells('post', { style: post }),
    cells('name', { style: name, above: room }),
  ];
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
  const isJoint = signerRows(block).some((row) => row.length > 1);
  const { node, height } = (isJoint ? joint : beside)(block, path, sheet);
  const above = sheet.layout.body.lineSpacing;
  const unbreakable = height <= sheet.page.printableHeight * 0.95;
  return { node: { ...node, margin: [0, above, 0, 0], unbreakable }, height: height + above };
}
