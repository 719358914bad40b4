import type { Signer, SignaturesBlock } from '../../src/report/index.js';
import type { SheetWriter } from './sheet-writer.js';
import { writeHalves, type HalfLine } from './side-by-side.js';

function signerLines(signer: Signer, writer: SheetWriter): readonly HalfLine[] {
  const { authority, post, name, blankLines } = writer.layout.signature;
  const blank = { text: '', style: name, align: 'center' } as const;
  return [
    ...(signer.authority === undefined
      ? []
      : [{ text: signer.authority, style: authority, align: 'center' } as const]),
    { text: signer.post, style: post, align: 'center' },
    ...Array.from({ length: blankLines }, () => blank),
    { text: signer.name ?? '', style: name, align: 'center' },
  ];
}

/** The foot: recipients on the left, signatures on the right, one under the other. */
export function writeSignatures(block: SignaturesBlock, writer: SheetWriter): void {
  const { recipientsLabel, recipients: style } = writer.layout.signature;
  const { recipients, signers } = block;
  const left: readonly HalfLine[] =
    recipients === undefined
      ? []
      : [
          { text: recipients.label, style: recipientsLabel.style, align: 'left' },
          ...recipients.items.map((text) => ({ text, style, align: 'left' }) as const),
        ];
  writer.nextRow(12);
  const right = signers.flatMap((signer) => signerLines(signer, writer));
  writeHalves(left, right, { writer, share: 0.45 });
}
