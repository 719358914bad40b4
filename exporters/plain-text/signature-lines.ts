import type { SignaturesBlock, Signer } from '../../src/report/index.js';
import { shareWidth, sideBySide } from './side-by-side.js';
import { styled, type Sheet } from './sheet.js';

function signerTexts(signer: Signer, { signature }: Sheet['layout']): readonly string[] {
  const { authority = '', post, name = '' } = signer;
  const above = authority === '' ? [] : [styled(authority, signature.authority)];
  const space = Array.from({ length: signature.blankLines }, () => '');
  return [...above, styled(post, signature.post), ...space, styled(name, signature.name)];
}

/** Recipients on the left, the signers below each other on the right. */
export function signatureLines(block: SignaturesBlock, sheet: Sheet): readonly string[] {
  const { layout, width } = sheet;
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
