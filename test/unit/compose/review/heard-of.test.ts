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
