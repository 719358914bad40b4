import { sumContributions } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { inOneArea } from '#inside/campaigns';

const lineOf = (amount: number | null, unit: 'm2' | 'ha') => {
  const given = { kind: 'land', unit } as const;
  const [line] = sumContributions([
    amount === null ? { ...given, amount, qualifier: 'many' } : { ...given, amount },
  ]).lines;
  if (line === undefined) throw new Error('there is no line');
  return line;
};
const shown = (...lines: readonly ReturnType<typeof lineOf>[]) =>
  inOneArea(lines).map(({ quantity: { amount }, unit }) => `${amount} ${unit}`);

describe('inOneArea', () => {
  it('turns land into hectares where some of it is', () => {
    expect(shown(lineOf(2500, 'm2'), lineOf(1.5, 'ha'))).toEqual(['0.25 ha', '1.5 ha']);
    expect(shown(lineOf(null, 'm2'), lineOf(1, 'ha'))).toEqual(['null ha', '1 ha']);
  });

  it('leaves one unit as it is', () => {
    expect(shown(lineOf(2500, 'm2'), lineOf(1, 'm2'))).toEqual(['2500 m2', '1 m2']);
  });
});
