import { cycleFrequencies, type Cycle } from 'danvan/coordination';
import { dueRuleSchema } from 'danvan/schemas';
import { describe, expect, it } from 'vitest';
import { cycleSentence } from '#inside/compose';
import { context } from '../../../support/coordination-facts.js';

const cycle = (change: Partial<Cycle> = {}): Cycle => ({
  frequency: 'quarter',
  units: [],
  ...change,
});
const due = (rule: object) =>
  cycleSentence(cycle({ due: dueRuleSchema.parse({ id: 'd', ...rule }) }), context);

describe('cycleSentence', () => {
  it('tells how often, what and who', () => {
    const units = ['ubnd', 'bdv'];
    expect(cycleSentence(cycle({ content: 'Họp giao ban', units }), context)).toBe(
      'Hằng quý: họp giao ban (đơn vị thực hiện: Ủy ban nhân dân tỉnh Mẫu, Ban Dân vận Tỉnh ủy Mẫu)',
    );
    expect(cycleSentence(cycle({ frequency: 'year' }), context, 'sơ kết')).toBe('Hằng năm: sơ kết');
    expect(cycleSentence(cycle(), context)).toBe('Hằng quý');
  });

  it('tells by when, after, on and before the end of the period', () => {
    expect(due({ kind: 'calendar-days', days: 5 })).toContain('chậm nhất 5 ngày sau');
    expect(due({ kind: 'calendar-days', days: 0 })).toContain('vào ngày cuối cùng của kỳ');
    expect(due({ kind: 'working-days', days: 0 })).toContain('vào ngày làm việc cuối cùng của kỳ');
    expect(due({ kind: 'working-days', days: -3 })).toContain(
      'trước khi kết thúc kỳ 3 ngày làm việc',
    );
    expect(due({ kind: 'day-of-month', day: 20 })).toContain('ngày 20 của tháng cuối kỳ');
    const monthly = dueRuleSchema.parse({ id: 'd', kind: 'day-of-month', day: 3 });
    expect(cycleSentence(cycle({ frequency: 'month', due: monthly }), context)).toBe(
      'Hằng tháng (chậm nhất ngày 03 hằng tháng)',
    );
    expect(due({ kind: 'day-of-month', day: 5, monthOffset: 1 })).toContain('tháng thứ 1 sau kỳ');
    expect(due({ kind: 'day-of-month', day: 5, monthOffset: -1 })).toContain('trước khi kết thúc');
  });

  it('has words for every frequency', () => {
    const said = cycleFrequencies.map((frequency) => cycleSentence(cycle({ frequency }), context));
    expect(new Set(said).size).toBe(cycleFrequencies.length);
  });
});
