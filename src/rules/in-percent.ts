import type { Indicator } from '#room/indicators';

/** A fact where the figures of an indicator are percentages: their differences are in points. */
export const inPercent = ({
  unit,
  ratio,
}: Pick<Indicator, 'unit' | 'ratio'>): { readonly percent?: true } =>
  unit.vi.trim() === '%' || ratio?.factor === 100 ? { percent: true } : {};
