import { describe, expect, it } from 'vitest';
import { dueText, reachedText, targetText } from '#inside/compose';
import { progressOn } from '../../../support/coordination-facts.js';
import { tasks } from '../../../support/coordination-records.js';

const context = progressOn('2023-12-25');

describe('targetText and reachedText', () => {
  it('have the unit of the indicator and the qualifier', () => {
    const targets = tasks.map((task) => targetText(task, context));
    expect(targets).toEqual(['ít nhất 40 cuộc', '', '20 mô hình', '', '']);
    const reached = tasks.map((task) => reachedText(task, context));
    expect(reached).toEqual(['42 cuộc', '', '7 mô hình; 35%', '', '']);
  });

  it('see nothing after the day of asking', () => {
    const [first] = tasks;
    expect(first && reachedText(first, progressOn('2022-07-01'))).toBe('18 cuộc');
  });
});

describe('dueText', () => {
  it('is a day, a cycle, a period, or nothing', () => {
    const [first, second, , fourth] = tasks;
    expect([first, second, fourth].map((task) => task && dueText(task, context))).toEqual([
      '31/12/2022',
      'Hằng năm',
      '',
    ]);
    expect(fourth && dueText({ ...fourth, period: '2021-Q1' }, context)).toBe('quý I năm 2021');
  });
});
