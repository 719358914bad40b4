import type { Block } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { blockNodes } from '#inside/exporters/pdf';
import { sampleBlocks } from '../../../support/sample-document.js';
import { sheet, textsOf, words } from './support.js';

const partsOf = (...blocks: readonly Block[]) => blockNodes(blocks, ['blocks'], sheet()).parts;
const foot: Block = { kind: 'signatures', signers: [{ post: 'Trưởng ban' }] };

describe('blockNodes', () => {
  it('makes nodes for every kind of block, in order', () => {
    const texts = partsOf(...sampleBlocks).map(({ node }) => textsOf(node)[0]);
    expect(texts).toEqual([
      'TỈNH ỦY TÂY NINH',
      'BÁO CÁO',
      'Phần thứ nhất',
      'I- KẾT QUẢ THỰC HIỆN',
      '1. Hòa giải ở cơ sở',
      expect.stringMatching(/^Toàn tỉnh/u),
      '- Nội dung thứ nhất;',
      '- Nội dung thứ hai.',
      'Kết quả theo xã, phường',
      'Đơn vị tính: vụ, tỷ đồng',
      'STT',
      'Ghi chú:',
      'Nơi nhận:',
    ]);
  });

  it('keeps a low block with the signatures below it, so that they are not alone', () => {
    const [short] = partsOf({ kind: 'paragraph', text: 'Trên đây là báo cáo.' }, foot);
    const [long] = partsOf({ kind: 'paragraph', text: words(900).join(' ') }, foot);
    expect([short?.keepsWithNext, long?.keepsWithNext]).toEqual([true, true]);
    expect(long?.end?.height).toBe(36);
  });

  it('keeps a short last section with the signatures as a whole', () => {
    const heading = { kind: 'heading', level: 1, number: 'III.', text: 'Kết luận' } as const;
    const lines = words(30).join(' ');
    const parts = partsOf(heading, { kind: 'paragraph', text: lines }, foot);
    expect(parts.slice(0, 2).map(({ keepsWithNext }) => keepsWithNext)).toEqual([true, true]);
    expect(parts[1]?.end).toBeUndefined();
  });

  it('stops between blocks when the signal is aborted', () => {
    const signal = { aborted: true, reason: 'đổi ý' };
    expect(() => blockNodes(sampleBlocks, [], sheet({ signal }))).toThrow(
      expect.objectContaining({ code: 'ABORTED', cause: 'đổi ý' }),
    );
  });
});
