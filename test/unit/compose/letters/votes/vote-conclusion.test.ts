import { votingRules } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { voteConclusion } from '#inside/compose';
import type { DecisionInput } from 'danvan/democracy';
import { contextOf, decisionOf, frame } from '../../../../support/short-documents.js';

const concluded = (more: Partial<DecisionInput> = {}, rules = votingRules) =>
  voteConclusion(
    { ...frame, decision: decisionOf(more), votingRules: rules },
    contextOf('minutes'),
  );

it('names the threshold that applied with its article, and the result', () => {
  expect(concluded()).toEqual([
    'Theo Điều 21 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 (việc nêu tại khoản 1, khoản 2 Điều 15), nội dung này được thông qua khi có từ 2/3 trở lên tổng số hộ gia đình trên địa bàn tán thành (ít nhất 80/120 hộ).',
    'Có 90/120 hộ tán thành; nội dung được thông qua.',
  ]);
  expect(concluded({ base: 136 })[1]).toBe(
    'Có 90/136 hộ tán thành; nội dung không được thông qua.',
  );
});

it('follows the rule of the day and of the matter', () => {
  expect(concluded({ date: '2020-03-08' })[0]).toContain('trên 1/2 tổng số hộ');
  const electors = concluded({ content: 'election', scope: 'electors' });
  expect(electors[0]).toContain(
    'trên 1/2 tổng số cử tri trên địa bàn tán thành (ít nhất 61/120 cử tri)',
  );
  const staff = { sphere: 'agency', scope: 'members', content: 'staff-conference' } as const;
  expect(concluded(staff)[0]).toContain('số người tham gia biểu quyết');
  expect(concluded(staff)[1]).toBe('Có 90/104 người tán thành; nội dung được thông qua.');
});

it('has dots where no rule fits, and the result that the record says', () => {
  expect(concluded({}, [])).toEqual([
    'Tỷ lệ tán thành để nội dung này được thông qua: …………',
    'Kết quả: …………',
  ]);
  expect(concluded({ result: 'passed' }, [])[1]).toBe('Nội dung được thông qua.');
  expect(concluded({ rounds: [], result: 'not-passed' })[1]).toBe('Nội dung không được thông qua.');
});
