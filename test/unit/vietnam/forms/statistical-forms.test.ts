import { describe, expect, it } from 'vitest';
import { isDeepFrozen } from '#inside/kit';
import { statisticalForms } from '#inside/vietnam';

describe('statisticalForms', () => {
  it('are frozen, each with an id of its own', () => {
    const ids = statisticalForms.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(isDeepFrozen(statisticalForms)).toBe(true);
  });

  it('say which are in force, which are superseded, and why none is confirmed', () => {
    const official = statisticalForms.filter(({ act }) => act !== undefined);
    expect(official.map(({ act, code, to }) => [act?.number, code, to !== undefined])).toEqual([
      ...['01/TCD', '02/XLD', '03/GQKN', '04/GQTC', '05/KQTH', '06/QLKNTC'].map((code) => [
        '06/2025/TT-TTCP',
        code,
        false,
      ]),
      ['02/2021/TT-TTCP', '02/XLD', true],
      ['01/2024/TT-TTCP', '04/XLD', true],
    ]);
    expect(
      statisticalForms.every(({ confirmed, doubt }) => !confirmed && doubt !== undefined),
    ).toBe(true);
  });

  it('print no code where no act gives one: ten tables of democracy and five of practice', () => {
    const samples = statisticalForms.filter(({ act }) => act === undefined);
    expect(samples.filter(({ id }) => id.startsWith('democracy-'))).toHaveLength(10);
    expect(samples).toHaveLength(15);
    expect(samples.every(({ code }) => code === undefined)).toBe(true);
  });
});
