import {
  casedText,
  isJoint,
  marksOf,
  recipientLines,
  signerLines,
  signerRows,
  type SignaturesBlock,
  type Signer,
} from '#room/report';
import { shareWidth, sideBySide } from './side-by-side.js';
import { styled, type Sheet } from './sheet.js';

const empty = (count: number): readonly string[] => Array.from({ length: count }, () => '');

/** The lines of one signer below each other. */
const signerTexts = (signer: Signer, { signature }: Sheet['layout']): readonly string[] =>
  signerLines([signer], signature).flatMap(({ texts, style, blankLines }) => [
    ...empty(blankLines),
    ...texts.map((text) => casedText(text, style)),
  ]);

/** Signers side by side: authorities, posts and names stand level. */
function levelLines(row: readonly Signer[], { layout, width }: Sheet): readonly string[] {
  const column = Math.max(1, Math.floor((width - 2 * (row.length - 1)) / row.length));
  return signerLines(row, layout.signature).flatMap(({ texts, style, blankLines }) => [
    ...empty(blankLines),
    ...sideBySide(
      ...texts.map((text) => ({
        width: column,
        align: 'center' as const,
        texts: [casedText(text, style)],
      })),
    ),
  ]);
}

/** Recipients on the left, who signs on the right; several without recipients side by side. */
export function signatureLines(block: SignaturesBlock, sheet: Sheet): readonly string[] {
  const { layout, width } = sheet;
  if (isJoint(block)) {
    return signerRows(block).flatMap((row, at) => [
      ...(at === 0 ? [] : ['']),
      ...levelLines(row, sheet),
    ]);
  }
  const [left, right] = shareWidth(width, [1, 1]);
  return sideBySide(
    {
      width: left,
      align: 'left',
      texts: recipientLines(block, layout.signature, marksOf(layout)).map(styled),
    },
    {
      width: right,
      align: 'center',
      texts: block.signers.flatMap((signer) => signerTexts(signer, layout)),
    },
  );
}
