import type { SignaturesBlock, Signer } from '../../src/report/index.js';
import { borderless } from './borderless.js';
import type { DocumentPath } from './ink.js';
import { stacked, type Placed } from './placed.js';
import type { Sheet } from './sheet.js';
import { writeText, type Writing } from './write-text.js';

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

/** With recipients on the left all sign below each other; without, side by side. */
function columns(block: SignaturesBlock, path: DocumentPath, sheet: Sheet): readonly Placed[] {
  const { recipients, signers } = block;
  const signed = (width: number): readonly Placed[] =>
    signers.map((signer, index) =>
      signerLines(signer, { path: [...path, 'signers', index], width }, sheet),
    );
  const whole = sheet.page.printableWidth;
  if (recipients === undefined && signers.length > 1 && signers.length <= 3) {
    return signed(whole / signers.length);
  }
  const half = { path: [...path, 'recipients'], width: whole / 2 };
  const { label, items } = recipients ?? { label: '', items: [] };
  return [recipientList({ label, items }, half, sheet), stacked(signed(half.width))];
}

/** The foot of the document; it stays on one page where it can. */
export function signatures(block: SignaturesBlock, path: DocumentPath, sheet: Sheet): Placed {
  const parts = columns(block, path, sheet);
  const height = Math.max(...parts.map((part) => part.height));
  const above = sheet.layout.body.lineSpacing;
  const widths = parts.map(() => sheet.page.printableWidth / parts.length);
  return {
    node: {
      ...borderless(widths, [parts.map(({ node }) => node)]),
      margin: [0, above, 0, 0],
      unbreakable: height <= sheet.page.printableHeight * 0.95,
    },
    height: height + above,
  };
}
