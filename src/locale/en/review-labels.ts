import type { ReviewLabels } from '#room/locale';

/** Words around the sections and below the tables of reviews, in English. */
export const reviewLabelsEn: ReviewLabels = /* @__PURE__ */ Object.freeze({
  addressees: 'To:',
  openingWith: 'As asked by {basis}, {issuer} reports on {subject} as follows:',
  closing: 'This is the report of {issuer} on {subject}.',
  cumulative: 'Year to date',
  plan: 'Plan',
  planPercent: 'Share of plan (%)',
  roundedTotal: 'Because of rounding, parts may not add up to their total.',
  ratesRecomputed:
    'the rate that was sent ({stated}) is replaced by one recomputed from the figures',
  ratesRecomputedMany:
    '{count} rates that were sent are replaced by ones recomputed from the figures',
  'excluded-error': 'figures with errors that are not counted: {count}',
  'excluded-outside-period': 'figures that reach outside the period, not counted: {count}',
  'excluded-previous-missing': 'running totals that cannot be taken apart, not counted: {count}',
  row: 'Row',
  carriedForward: 'Carried forward',
  broughtForward: 'Brought forward',
});
