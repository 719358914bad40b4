import { expect, it } from 'vitest';
import { heardOf } from '#inside/compose';
import { contextOf, figuresOf } from '../../../support/review.js';

const template = 'Tổ chức {x.sessions} cuộc[ với {x.attendances} lượt].';

it('tells the least and the most that were heard of the figures of a sentence', () => {
  const sent = [...figuresOf('sessions', [10, 20, 30]), ...figuresOf('attendances', [100])];
  expect(heardOf(template, contextOf(sent)).heard).toBe('số liệu của 1/3 đến 3/3 xã, phường');
});

it('does not count a figure that is left out', () => {
  const sent = figuresOf('sessions', [10, 20, 30]);
  expect(heardOf(template, contextOf(sent)).heard).toBeNull();
  expect(heardOf(template, contextOf(figuresOf('sessions', [10, 20]))).heard).toBe(
    'số liệu của 2/3 xã, phường',
  );
});

it('tells of whom only a part was heard', () => {
  const part = figuresOf('sessions', [1], '2026-07');
  const [, second] = figuresOf('sessions', [0, 20]);
  const sent = [...part, ...(second === undefined ? [] : [second])];
  const asked = 'Tổ chức {x.sessions} cuộc.';
  expect(heardOf(asked, contextOf(sent)).heard).toBe(
    'số liệu của 1/3 xã, phường và 1 xã, phường gửi chưa đủ',
  );
  expect(heardOf(asked, contextOf(part)).heard).toBe('số liệu của 1/3 xã, phường gửi chưa đủ');
  const parts = figuresOf('attendances', [100], '2026-07');
  const all = [...figuresOf('sessions', [10, 20, 30]), ...parts];
  expect(heardOf(template, contextOf(all)).heard).toBe(
    'số liệu của 0/3 đến 3/3 xã, phường, trong đó có đơn vị gửi chưa đủ',
  );
});
