import type { Dataset } from '#room/aggregation';

/** A fact where the figures of an indicator are percentages: their differences are in points. */
export const inPercent = (
  { catalogue }: Dataset,
  indicator: string,
): { readonly percent?: true } => {
  const unit = catalogue.get(indicator)?.unit.vi ?? '';
  return /^(?:%|phần trăm)$/iu.test(unit.trim()) ? { percent: true } : {};
};
