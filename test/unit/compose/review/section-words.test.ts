import { describe, expect, it } from 'vitest';
import { fillWords, lookUp } from '#inside/compose';
import { contextOf, figure } from '../../../support/review.js';

const context = contextOf([figure('xa-a', 'sessions', 7)]);

describe('lookUp', () => {
  it.each([
    ['period', 'quý III'],
    ['full-period', 'quý III năm 2026'],
    ['next-period', 'quý IV năm 2026'],
    ['area', 'tỉnh'],
    ['x.sessions', '07'],
  ])('gives %s as %s', (name, text) => {
    expect(lookUp(name, context)).toEqual({ text, known: true });
  });

  it('does not know what is not in the table', () => {
    expect(lookUp('x.teams', context).known).toBe(false);
  });

  it('speaks of an area where several units are reported on', () => {
    expect(lookUp('area', { ...context, area: undefined }).text).toBe('địa bàn');
  });
});

describe('fillWords', () => {
  it('leaves a placeholder that is not known as it stands', () => {
    expect(fillWords('Kết quả {period} {nobody}', context)).toBe('Kết quả quý III {nobody}');
  });
});
