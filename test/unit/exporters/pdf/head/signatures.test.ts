import type { SignaturesBlock } from 'danvan';
import { describe, expect, it } from 'vitest';
import { signatures } from '#inside/exporters/pdf';
import { sheet, textsOf, words } from '../support.js';

const signer = { authority: 'K/T Trưởng ban', post: 'Phó Trưởng ban', name: 'Trần Thị B' };
const recipients = { label: 'Nơi nhận:', items: ['- Tỉnh ủy;', '- Lưu.'] };
const cellsOf = (block: Omit<SignaturesBlock, 'kind'>) => {
  const { node } = signatures({ kind: 'signatures', ...block }, [], sheet());
  return 'table' in node ? (node.table.body[0] ?? []) : [];
};

const jointTexts = (signers: SignaturesBlock['signers']) =>
  textsOf(signatures({ kind: 'signatures', signers }, [], sheet()).node);

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
    expect(right).toMatchObject({ stack: [{ stack: [{ bold: true }, {}, { bold: true }] }] });
    expect(right).not.toHaveProperty('stack.0.stack.1.bold');
  });

  it('leaves four lines for the signature, also of a draft without a name', () => {
    const { name: _name, ...unnamed } = signer;
    const [, right] = cellsOf({ recipients, signers: [unnamed] });
    expect(right).toHaveProperty('stack.0.stack.2.margin', [0, 4 * 18, 0, 0]);
  });

  it('sets several signers below each other beside recipients', () => {
    expect(cellsOf({ recipients, signers: [signer, signer] })).toHaveLength(2);
    expect(cellsOf({ signers: [signer] }).map(textsOf)[0]).toEqual([]);
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
      ).node.unbreakable;
    expect(unbreakable(words(5))).toBe(true);
    expect(unbreakable(words(60))).toBe(false);
  });
});
