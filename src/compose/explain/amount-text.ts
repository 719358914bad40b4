import type { ExplainedAmount } from '#room/aggregation';
import type { Indicator, Observation } from '#room/indicators';
import type { Locale } from '#room/locale';
import { nameIn } from '#room/organization';
import { formatQualified, type Qualifier } from '#room/text';
import { numberText } from '../review/figure-text.js';

/** An indicator, and the language that its figures are written in. */
export interface Writing {
  readonly indicator: Indicator;
  readonly locale: Locale;
}

const bare = (amount: number, { indicator, locale: { language } }: Writing): string =>
  numberText(amount, indicator, { language, money: 'dong', padCounts: false });

/** A number with its unit of measure, where it does not have it already: “1.200 cuộc”, “74%”. */
export function withMeasure(amount: number, writing: Writing): string {
  const { unit, money } = writing.indicator;
  const isTold = money || unit.vi === '%';
  const number = bare(amount, writing);
  return isTold || unit.vi === '' ? number : `${number} ${nameIn(unit, writing.locale.language)}`;
}

interface Known {
  readonly amount: number | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly qualifier: Qualifier | undefined;
}

function knownText({ amount, from, to, qualifier }: Known, writing: Writing): string {
  const { language } = writing.locale;
  if (amount !== null) return formatQualified(withMeasure(amount, writing), qualifier, language);
  if (qualifier === 'many') return formatQualified('', 'many', language);
  if (from !== null && to !== null) return `${bare(from, writing)} – ${withMeasure(to, writing)}`;
  const word = from === null ? 'at-most' : 'at-least';
  return formatQualified(withMeasure(from ?? to ?? 0, writing), word, language);
}

/** An amount, or what is known of it, with its unit of measure. */
export const amountText = (
  { amount, qualifier, bounds: { from, to } }: ExplainedAmount,
  writing: Writing,
): string => knownText({ amount, qualifier, from, to }, writing);

const stateLabels = Object.freeze({
  nil: 'markNil',
  missing: 'markMissing',
  'not-applicable': 'markNotApplicable',
  withheld: 'markWithheld',
} as const);

/** A value as it was sent, with its unit of measure; a word that stands for none in quotation marks. */
export function valueText({ value }: Observation, writing: Writing): string {
  if (value.state !== 'reported') return `“${writing.locale.labels[stateLabels[value.state]]}”`;
  const { amount, to, qualifier } = value;
  const isRange = to !== undefined && to !== amount;
  const many = amount === null ? ('many' as const) : qualifier;
  return isRange
    ? knownText({ amount: null, from: amount, to, qualifier }, writing)
    : knownText({ amount, from: amount, to: null, qualifier: many }, writing);
}
