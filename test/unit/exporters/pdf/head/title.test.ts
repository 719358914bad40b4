import { describe, expect, it } from 'vitest';
import { partHead, title } from '#inside/exporters/pdf';
import { sheet, textsOf } from '../support.js';

describe('title', () => {
  it('centres kind, subject and five hyphens, in 16 and 15 bold', () => {
    const block = { kind: 'title', documentKind: 'Báo cáo', subject: 'sơ kết 6 tháng' } as const;
    const { node } = title(block, [], sheet());
    expect(textsOf(node)).toEqual(['BÁO CÁO', 'sơ kết 6 tháng', '-----']);
    expect(node).toMatchObject({
      stack: [
        { fontSize: 16, bold: true, alignment: 'center' },
        { fontSize: 15, bold: true, alignment: 'center' },
        { fontSize: 14, alignment: 'center' },
      ],
    });
  });
});

describe('partHead', () => {
  it('puts number and title on lines of their own and stays with what follows', () => {
    const block = { kind: 'part', number: 'Phần thứ nhất', title: 'Kết quả' } as const;
    const placed = partHead(block, [], sheet());
    expect(textsOf(placed.node)).toEqual(['Phần thứ nhất', 'KẾT QUẢ']);
    expect(placed.keepsWithNext).toBe(true);
  });

  it('needs no number', () => {
    const placed = partHead({ kind: 'part', number: '', title: 'Chung' }, [], sheet());
    expect(textsOf(placed.node)).toEqual(['CHUNG']);
  });
});
