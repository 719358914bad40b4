import { sumContributions } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { inOneWeight } from '#inside/campaigns';

const lineOf = (amount: number | null, unit: string) => {
  const given = { kind: 'goods', item: 'gạo', unit } as const;
  const [line] = sumContributions([
    amount === null ? { ...given, amount, qualifier: 'many' } : { ...given, amount },
  ]).lines;
  if (line === undefined) throw new Error('there is no line');
  return line;
};
const shown = (...lines: readonly ReturnType<typeof lineOf>[]) =>
  inOneWeight(lines).map(({ quantity: { amount }, unit }) => `${amount} ${unit}`);

describe('inOneWeight', () => {
  it('turns weights into the largest unit', () => {
    expect(shown(lineOf(500, 'kg'), lineOf(12.5, 'Tấn'))).toEqual(['0.5 tấn', '12.5 tấn']);
    expect(shown(lineOf(3, 'yến'), lineOf(2, 'tạ'))).toEqual(['0.3 tạ', '2 tạ']);
    expect(shown(lineOf(null, 'kg'), lineOf(1, 'tấn'))).toEqual(['null tấn', '1 tấn']);
  });

  it('leaves one unit, and what is no weight, as it is', () => {
    expect(shown(lineOf(1, 'Tấn'), lineOf(2, 'Tấn'))).toEqual(['1 Tấn', '2 Tấn']);
    expect(shown(lineOf(1, 'thùng'), lineOf(2, 'suất'))).toEqual(['1 thùng', '2 suất']);
  });
});
