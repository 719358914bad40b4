import { composeProgress } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { facts, framed } from '../../../support/coordination-facts.js';

const progress = (change: object = {}) => composeProgress({ ...framed, ...facts, ...change });
const kindsOf = ({ blocks }: ReturnType<typeof progress>) => blocks.map(({ kind }) => kind);

describe('composeProgress', () => {
  it('is a report of the party that leads, as of a day', () => {
    const report = progress({ number: 3, date: '2023-12-26' });
    expect(report.title).toBe(
      'Báo cáo tiến độ thực hiện Chương trình phối hợp về công tác dân vận giai đoạn 2021-2025 ' +
        '(tính đến ngày 25 tháng 12 năm 2023)',
    );
    expect(report.blocks[0]).toMatchObject({ number: 'Số: 03/BC-UBND' });
    expect(kindsOf(report).filter((kind) => kind === 'table')).toHaveLength(2);
    expect(report.annexes).toHaveLength(1);
    expect(JSON.stringify(report.blocks)).toContain('phụ lục kèm theo./.');
  });

  it('says that shared tasks count for each of their parties', () => {
    expect(JSON.stringify(progress().blocks)).toContain('chỉ tính một lần');
    const own = facts.tasks.filter(({ responsible }) => responsible.length < 2);
    expect(JSON.stringify(progress({ tasks: own }).blocks)).not.toContain('chỉ tính một lần');
  });

  it('has no table and no annex where there are no tasks', () => {
    const report = progress({ tasks: [], conclusion: 'Hết' });
    expect([kindsOf(report).includes('table'), report.annexes]).toEqual([false, []]);
  });

  it('refuses a day that the calendar does not have', () => {
    expect(() => progress({ asOf: '2023-02-30' })).toThrow(/2023-02-30/);
  });
});
