import { expect, it } from 'vitest';
import { joined, over, sheetFrame } from '#inside/forms';
import { members } from '../../../../support/forms/small-forms.js';

it('knows where everything stands', () => {
  const frame = sheetFrame(members, '2026-Q2', {});
  expect([frame.width, frame.markColumn, frame.columnOf('2'), frame.period?.id]).toEqual([
    5,
    7,
    3,
    '2026-Q2',
  ]);
  expect(frame.unitName('xa-a')).toBe('xa-a');
  expect(sheetFrame(members, 'none', {}).period).toBe(undefined);
});
it('merges texts over more than one cell', () => {
  const area = { top: 1, left: 1, bottom: 1, right: 3 };
  const parts = [over(area, 'a', 'title'), over({ ...area, right: 1 }, 'b', 'title')];
  expect(joined(parts).merged).toEqual([area]);
});
