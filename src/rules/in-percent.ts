import type { Dataset } from '#room/aggregation';

/** A fact where the figures of an indicator are percentages: their differences are in points. */
export const inPercent = (
  { catalogue }: Dataset,
  indicator: string,
): { readonly percent?: true } => {
  const { unit, ratio } = catalogue.get(indicator) ?? {};
  return unit?.vi.trim() === '%' || ratio?.factor === 100 ? { percent: true } : {};
};
