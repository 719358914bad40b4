import { signerRows, type SignaturesBlock, type Signer } from '#room/report';
import { shareWidth, sideBySide } from './side-by-side.js';
import { styled, type Sheet } from './sheet.js';

function signerTexts(signer: Signer, { signature }: Sheet['layout']): readonly string[] {
  const { authority = '', post, name = '' } = signer;
  const above = authority === '' ? [] : [styled(authority, signature.authority)];
  const space = Array.from({ length: signature.blankLines }, () => '');
  return [...above, styled(post, signature.post), ...space, styled(name, signature.name)];
}

/** Signers side by side: authorities, posts and names stand level. */
function levelLines(row: readonly Signer[], { layout, width }: Sheet): readonly string[] {
  const { authority, post, name, blankLines } = layout.signature;
  const column = Math.max(1, Math.floor((width - 2 * (row.length - 1)) / row.length));
  const level = (texts: readonly string[], style: typeof post) =>
    sideBySide(
      ...texts.map((text) => ({
        width: column,
        align: 'center' as const,
        texts: [styled(text, style)],
      })),
    );
  const authorities = row.map((signer) => signer.authority ?? '');
  return [
    ...(authorities.some((text) => text !== '') ? level(authorities, authority) : []),
    ...level(
      row.map((signer) => signer.post),
      post,
    ),
    ...Array.from({ length: blankLines }, () => ''),
    ...level(
      row.map((signer) => signer.name ?? ''),
      name,
    ),
  ];
}

/** Recipients on the left, who signs on the right; several without recipients side by side. */
export function signatureLines(block: SignaturesBlock, sheet: Sheet): readonly string[] {
  const { layout, width } = sheet;
  const rows = signerRows(block);
  if (rows.some((row) => row.length > 1)) {
    return rows.flatMap((row, at) => [...(at === 0 ? [] : ['']), ...levelLines(row, sheet)]);
  }
  const { recipients, signers } = block;
  const [left, right] = shareWidth(width, [1, 1]);
  const { label = '', items = [] } = recipients ?? {};
  return sideBySide(
    {
      width: left,
      align: 'left',
      texts: [
        ...(label === '' ? [] : [styled(label, layout.signature.recipientsLabel.style)]),
        ...items.map((item) => styled(item, layout.signature.recipients)),
      ],
    },
    {
      width: right,
      align: 'center',
      texts: signers.flatMap((signer) => signerTexts(signer, layout)),
    },
  );
}
