import { leafColumns } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { reviewContext, statisticsTable } from '#inside/compose';
import { figure, figuresOf, optionsOf, tableOf } from '../../../support/review.js';

const statisticsOf = (sent: Parameters<typeof tableOf>[0]) => {
  const table = tableOf(sent, { compareWith: 'same-period-last-year' });
  return statisticsTable(reviewContext(optionsOf(table)))[0];
};

describe('statisticsTable', () => {
  it('sets base, difference and change beside the figure', () => {
    const sent = [
      ...figuresOf('sessions', [10, 20, 30]),
      ...figuresOf('sessions', [10, 20, 20], '2025-Q3'),
    ];
    expect(statisticsOf(sent).rows[0]?.cells).toMatchObject({
      indicator: { text: 'Số cuộc' },
      measure: { text: 'cuộc' },
      current: { amount: 60 },
      base: { amount: 50 },
      difference: { amount: 10, signed: true, formula: { op: 'difference' } },
      change: { amount: 20, signed: true, formula: { op: 'quotient' } },
    });
  });

  it('leaves out the columns of a base that nobody has', () => {
    const table = statisticsOf([figure('xa-a', 'sessions', 1)]);
    const keys = leafColumns(table.columns).map(({ key }) => key);
    expect(keys).not.toContain('base');
    expect(Object.keys(table.rows[0]?.cells ?? {})).toEqual(keys);
  });

  it('compares nothing where other units sent the base, and says so', () => {
    const sent = [...figuresOf('sessions', [10]), ...figuresOf('sessions', [10, 20], '2025-Q3')];
    const cells = statisticsOf(sent).rows[0]?.cells;
    expect(cells).toMatchObject({
      base: { amount: 30 },
      difference: { kind: 'mark', reason: 'no-base' },
      change: { kind: 'mark', reason: 'no-base' },
      note: {
        text: 'số liệu của 1/3 xã, phường; không so sánh vì hai kỳ không cùng đơn vị gửi (cùng kỳ năm trước 2/3)',
      },
    });
  });

  it('compares rates in points, without a change in percent', () => {
    const year = (period: string, successful: number) => [
      ...figuresOf('received', [10, 10, 20], period),
      ...figuresOf('successful', [successful, 5, 10], period),
      ...figuresOf('rate', [successful * 10], period),
    ];
    const { rows } = statisticsOf([...year('2026-Q3', 7), ...year('2025-Q3', 5)]);
    expect(rows[2]?.cells).toMatchObject({
      measure: { text: '%' },
      current: { amount: 55, formula: { op: 'quotient' } },
      difference: { amount: 5 },
      change: { kind: 'mark' },
      note: {
        text: 'tỷ lệ do đơn vị báo cáo (70%) được thay bằng tỷ lệ tính lại từ số liệu; chênh lệch tính bằng điểm phần trăm',
      },
    });
  });
});
