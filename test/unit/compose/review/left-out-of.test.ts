import { aspects, leftOutOf } from '#inside/compose';
import { describeFinding, en, vi } from 'danvan';
import { expect, it } from 'vitest';

it('leftOutOf names the words, the indicator and the place in the outline', () => {
  const [finding] = leftOutOf([{ indicator: 'x.teams', text: 'Có {x.teams} tổ.' }], 'sections', 2);
  expect(finding).toMatchObject({
    code: 'report/left-out',
    indicator: 'x.teams',
    path: ['outline', 'sections', 2],
  });
});

it.each([
  [undefined, 'không có số liệu trong bảng tổng hợp', 'no figure in the table'],
  ['change', 'chưa có số liệu kỳ so sánh', 'nothing to compare it with'],
  ['reached', 'chưa có số liệu kế hoạch', 'no plan'],
  ['rank', 'chưa có hai đơn vị trở lên', 'fewer than two units'],
])('says that %s is not there', (aspect, inVietnamese, inEnglish) => {
  const [finding] = leftOutOf([{ indicator: 'x.teams', text: 'A', aspect }]);
  expect(finding && describeFinding(finding, vi)).toContain(`chỉ tiêu “x.teams” ${inVietnamese}`);
  expect(finding && describeFinding(finding, en)).toContain(`“x.teams” has ${inEnglish}`);
});

it('has words for everything that may not be there', () => {
  for (const aspect of Object.keys(aspects)) {
    const [finding] = leftOutOf([{ indicator: 'x.teams', text: 'A', aspect }]);
    expect(finding && describeFinding(finding, vi)).not.toContain('bảng tổng hợp');
    expect(finding && describeFinding(finding, en)).not.toContain('no figure in the table');
  }
});
