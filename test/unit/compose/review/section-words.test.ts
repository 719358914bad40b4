import { describe, expect, it } from 'vitest';
import { fillWords, lookUp } from '#inside/compose';
import { contextOf, figure } from '../../../support/review.js';

const context = contextOf([figure('xa-a', 'sessions', 7)]);

const look = (name: string, asked = context) =>
  lookUp(name, { template: `{${name}}`, context: asked });

describe('lookUp', () => {
  it.each([
    ['period', 'quý III'],
    ['full-period', 'quý III năm 2026'],
    ['next-period', 'quý IV năm 2026'],
    ['area', 'tỉnh'],
    ['whole-area', 'toàn tỉnh'],
    ['x.sessions', '07'],
    ['x.sessions:words', 'Bảy'],
    ['x.sessions:given', ''],
  ])('gives %s as %s', (name, text) => {
    expect(look(name).text).toBe(text);
  });

  it('gives null for an indicator of the catalogue that is not in the table', () => {
    expect(look('x.teams')).toEqual({ text: null });
  });

  it.each([
    ['perod', '"{period}"'],
    ['x.sesions', '"{x.sessions}"'],
    ['x.sessions:chang', '"{x.sessions:change}"'],
    ['toString', 'Known are: period'],
  ])('refuses %s, with what is near', (name, hint) => {
    const error = { code: 'UNKNOWN_PLACEHOLDER', message: expect.stringContaining(hint) };
    expect(() => look(name)).toThrow(expect.objectContaining(error));
  });

  it('speaks of an area where several units are reported on', () => {
    expect(look('area', { ...context, area: undefined }).text).toBe('địa bàn');
  });
});

describe('fillWords', () => {
  it('marks a figure that is not there, and leaves out its brackets', () => {
    expect(fillWords('Kết quả {period}: {x.teams}', context).text).toBe('Kết quả quý III: …');
    expect(fillWords('Kết quả {period}[: {x.teams} tổ]', context)).toEqual({
      text: 'Kết quả quý III',
      leftOut: [{ indicator: 'x.teams', text: '[: {x.teams} tổ]' }],
    });
  });
});
