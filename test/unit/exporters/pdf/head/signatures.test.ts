import type { SignaturesBlock } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { signatures, type PdfNode, type PdfTableNode } from '#inside/exporters/pdf';
import { sheet, textsOf, words } from '../support.js';

const signer = { authority: 'K/T Trưởng ban', post: 'Phó Trưởng ban', name: 'Trần Thị B' };
const recipients = { label: 'Nơi nhận:', items: ['- Tỉnh ủy;', '- Lưu.'] };
/** The first table among nodes in nodes. */
function tableIn(node: PdfNode): PdfTableNode['table'] | undefined {
  if ('table' in node) return node.table;
  return 'stack' in node ? node.stack.map(tableIn).find((each) => each !== undefined) : undefined;
}
const cellsOf = (block: Omit<SignaturesBlock, 'kind'>) => {
  const [placed] = signatures({ kind: 'signatures', ...block }, [], sheet());
  const table = placed === undefined ? undefined : tableIn(placed.node);
  return table?.body[0] ?? [];
};

const jointTexts = (signers: SignaturesBlock['signers']) =>
  signatures({ kind: 'signatures', signers }, [], sheet()).flatMap(({ node }) => textsOf(node));

describe('signatures', () => {
  it('puts recipients on the left and who signs on the right', () => {
    expect(cellsOf({ recipients, signers: [signer] }).map(textsOf)).toEqual([
      ['Nơi nhận:', '- Tỉnh ủy;', '- Lưu.'],
      ['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Trần Thị B'],
    ]);
  });

  it('underlines the label and sets recipients in 12, the post not bold, the name bold', () => {
    const [left, right] = cellsOf({ recipients, signers: [signer] });
    expect(left).toMatchObject({
      stack: [{ decoration: 'underline', fontSize: 14 }, { fontSize: 12 }, { fontSize: 12 }],
    });
    const signed = tableIn(right as never)?.body.flat();
    expect(signed).toMatchObject([{ bold: true }, {}, { bold: true }]);
    expect(signed?.[1]).not.toHaveProperty('bold');
  });

  it('leaves four lines for the signature, also of a draft without a name', () => {
    const { name: _name, ...unnamed } = signer;
    const [, right] = cellsOf({ recipients, signers: [unnamed] });
    expect(tableIn(right as never)?.body[2]?.[0]).toHaveProperty('margin', [0, 4 * 18, 0, 0]);
  });

  it('sets two signers side by side beside recipients', () => {
    const [left, right] = cellsOf({
      recipients,
      signers: [signer, { ...signer, name: 'Lê Văn C' }],
    });
    expect(textsOf(left ?? '')).toEqual(['Nơi nhận:', '- Tỉnh ủy;', '- Lưu.']);
    expect(textsOf(right ?? '').slice(-2)).toEqual(['Trần Thị B', 'Lê Văn C']);
    expect(cellsOf({ signers: [signer] }).map(textsOf)[0]).toEqual([]);
  });

  it('keeps rows whole where they do not fit a page together', () => {
    const block = {
      kind: 'signatures',
      signers: Array.from({ length: 13 }, () => signer),
    } as const;
    const rows = signatures(block, [], sheet());
    expect(rows).toHaveLength(7);
    expect(rows.every(({ node }) => node.unbreakable)).toBe(true);
  });

  it('sets up to three side by side, their posts and names level', () => {
    expect(jointTexts([signer, { post: 'Chủ tịch' }, signer])).toEqual([
      'K/T TRƯỞNG BAN',
      'K/T TRƯỞNG BAN',
      'PHÓ TRƯỞNG BAN',
      'CHỦ TỊCH',
      'PHÓ TRƯỞNG BAN',
      'Trần Thị B',
      'Trần Thị B',
    ]);
  });

  it('sets four two by two', () => {
    const signers = ['Một', 'Hai', 'Ba', 'Bốn'].map((post) => ({ post, name: `tên ${post}` }));
    expect(jointTexts(signers)).toEqual([
      'MỘT',
      'HAI',
      'tên Một',
      'tên Hai',
      'BA',
      'BỐN',
      'tên Ba',
      'tên Bốn',
    ]);
  });

  it('stays on one page unless it is taller than one: pdfmake would lose it', () => {
    const unbreakable = (items: readonly string[]) =>
      signatures(
        { kind: 'signatures', recipients: { label: '', items }, signers: [signer] },
        [],
        sheet(),
      )[0]?.node.unbreakable;
    expect(unbreakable(words(5))).toBe(true);
    expect(unbreakable(words(60))).toBe(false);
  });
});
