import { describe, expect, it } from 'vitest';
import { proposalOf } from '../../../support/campaign-documents.js';

describe('composeProposedModels', () => {
  it('is addressed, counts what it proposes and lists both in annexes', () => {
    const report = proposalOf();
    expect(report.title).toMatch(/^Tờ trình đề nghị công nhận/);
    expect(report.blocks[0]).toMatchObject({ number: 'Số 45-TTr/BDVHU' });
    const texts = report.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : []));
    expect(texts).toEqual([
      'Kính gửi: Ban Thường vụ Huyện ủy',
      expect.stringContaining('Ban Dân vận Huyện ủy Đak Đoa đề nghị công nhận 05 mô hình'),
      'Kính đề nghị Ban Thường vụ Huyện ủy xem xét, quyết định.',
    ]);
    expect(report.annexes.map(({ title }) => title)).toEqual([
      'Danh sách mô hình, điển hình “Dân vận khéo” năm 2022 đề nghị công nhận',
      'Danh sách mô hình, điển hình “Dân vận khéo” năm 2022 chưa đề nghị công nhận',
    ]);
  });

  it('counts only the fields in which something is proposed', () => {
    const table = proposalOf().blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map(({ cells }) => cells['field'])).toEqual([
      { kind: 'text', text: 'Kinh tế' },
      { kind: 'text', text: 'Tổng cộng' },
    ]);
  });

  it('has one annex without others, and explains the marks that it uses', () => {
    const { annexes } = proposalOf({ others: [] });
    expect(annexes.map(({ label }) => label)).toEqual(['PHỤ LỤC']);
    expect(annexes[0]?.blocks).toHaveLength(1);
    expect(proposalOf().annexes[1]?.blocks.map(({ kind }) => kind)).toEqual(['table', 'note']);
    const plain = proposalOf({ addressee: undefined }).blocks;
    expect(plain.filter(({ kind }) => kind === 'paragraph')).toHaveLength(1);
  });
});
