import { leftOutOf } from '#inside/compose';
import { expect, it } from 'vitest';

it('leftOutOf names the words, the indicator and the place in the outline', () => {
  const [finding] = leftOutOf([{ indicator: 'x.teams', text: 'Có {x.teams} tổ.' }], 'sections', 2);
  expect(finding).toMatchObject({
    code: 'report/left-out',
    indicator: 'x.teams',
    path: ['outline', 'sections', 2],
  });
});
