import { describe, expect, it } from 'vitest';
import { campaign, contributions, resultsOf } from '../../../support/campaign-documents.js';

const textsOf = ({ blocks }: ReturnType<typeof resultsOf>) =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : [],
  );

describe('composeCampaignResults', () => {
  it('has sections of goals, events and contributions, and annexes by donors and purposes', () => {
    const report = resultsOf();
    expect(report.title).toBe(
      'Báo cáo kết quả thực hiện cuộc vận động “Chung sức xây dựng làng nông thôn mới”',
    );
    expect(textsOf(report)).toEqual([
      'Kết quả thực hiện mục tiêu',
      'Kết quả tổ chức hoạt động',
      'Kết quả huy động',
      'Tổng giá trị huy động bằng tiền và đã quy đổi: trên 3.738 triệu đồng.',
    ]);
    expect(report.annexes.map(({ title }) => title)).toEqual([
      'Kết quả huy động theo nhóm đóng góp',
      'Kết quả huy động theo mục đích sử dụng',
    ]);
  });

  it('numbers only the sections that have something to say', () => {
    const bare = { ...campaign, events: [] };
    const report = resultsOf({ campaign: bare, goals: undefined, contributions: [] });
    expect(report.blocks.filter(({ kind }) => kind === 'heading')).toMatchObject([
      { number: 'I-', text: 'Kết quả huy động' },
    ]);
    expect(textsOf(report)).toEqual(['Kết quả huy động', 'Chưa ghi nhận đóng góp.']);
    expect(report.annexes).toEqual([]);
  });

  it('says no sum where nothing has a value, and has no annex that would say nothing', () => {
    const many = contributions.filter(({ kind }) => kind === 'labour');
    const report = resultsOf({ contributions: many, goals: [] });
    expect(textsOf(report)).not.toContainEqual(expect.stringMatching(/^Tổng giá trị/));
    expect(report.annexes.map(({ title }) => title)).toEqual([
      'Kết quả huy động theo nhóm đóng góp',
    ]);
  });
});
