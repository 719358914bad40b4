import type { SignaturesBlock, Signer } from '../document/signatures-block.js';
import { signerRows } from '../document/signer-rows.js';
import type { SignatureLayout } from '../layout/foot-layout.js';
import type { TextStyle } from '../layout/text-style.js';
import type { MarksLayout } from '../layout/marks-layout.js';
import { marksOf } from './mark-lines.js';
import { hasWords, type PrintedLine } from './printed-line.js';

/** Whether some sign side by side across the page, since there are no recipients beside them. */
export const isJoint = (block: SignaturesBlock): boolean =>
  block.recipients === undefined && signerRows(block).some(({ length }) => length > 1);

/**
 * The share of the page that recipients leave to those who sign: one stands in the right half, two have
 * room for “HUYỆN ỦY BỐ TRẠCH” each.
 */
export const signersShare = ({ signers }: SignaturesBlock): number =>
  signers.length > 1 ? 0.7 : 1 / 2;

/** Who receives the document, one a line, under the label where there is one; and who typed it. */
export function recipientLines(
  { recipients }: SignaturesBlock,
  layout: SignatureLayout,
  { typist: typistStyle }: Pick<MarksLayout, 'typist'> = marksOf({}),
): readonly PrintedLine[] {
  const { label = '', items = [], typist = '' } = recipients ?? {};
  const head = { text: label, style: layout.recipientsLabel.style, path: ['recipients', 'label'] };
  const lines = items.map((text, at) => ({
    text,
    style: layout.recipients,
    path: ['recipients', 'items', at],
  }));
  const last = { text: typist, style: typistStyle, path: ['recipients', 'typist'] };
  return [...[head].filter(hasWords), ...lines, ...[last].filter(hasWords)];
}

/** What stands level in a row of signers, the words of each in their order. */
export interface SignerLine {
  readonly field: keyof Signer;
  readonly texts: readonly string[];
  readonly style: TextStyle;
  /** Empty lines above it: the room for the signature. */
  readonly blankLines: number;
}

/**
 * Authorities, posts and names of those who sign beside each other, or of one who signs alone; a
 * name that is left blank keeps its room.
 */
export function signerLines(
  row: readonly Signer[],
  layout: SignatureLayout,
): readonly SignerLine[] {
  const line = (field: keyof Signer, blankLines = 0): SignerLine => ({
    field,
    texts: row.map((signer) => signer[field] ?? ''),
    style: layout[field],
    blankLines,
  });
  const authorities = line('authority');
  const isNamed = authorities.texts.some((text) => text !== '');
  return [...(isNamed ? [authorities] : []), line('post'), line('name', layout.blankLines)];
}
