import type { Finding } from '#room/findings';
import { reportFinding } from '../findings.js';
import type { ReviewContext } from './review-context.js';

function excludedErrors({ table }: ReviewContext): readonly Finding[] {
  return table.total.flatMap(({ indicator, excluded }) => {
    const count = excluded.filter(({ reason }) => reason === 'error').length;
    const place = { indicator, period: table.period.id };
    return count === 0 ? [] : [reportFinding('report/error-excluded', { indicator, count }, place)];
  });
}

/** More names than a sentence bears. */
const mostUnits = 20;

function beyondPeriod({ table }: ReviewContext): readonly Finding[] {
  return table.total.flatMap(({ indicator, partial }) => {
    const units = partial.flatMap(({ unit, reason }) => (reason === 'outside-period' ? unit : []));
    const params = { indicator, count: units.length, units: units.slice(0, mostUnits) };
    const place = { indicator, period: table.period.id };
    return units.length === 0 ? [] : [reportFinding('report/beyond-period', params, place)];
  });
}

/** What must be known of a review besides the words that it leaves out. */
export function reviewFindings(context: ReviewContext): readonly Finding[] {
  const { layout, options } = context;
  const isNamed = (options.addressees ?? []).length > 0 && layout.title.addressees !== true;
  return [
    ...(isNamed ? [reportFinding('report/no-addressees', { layout: layout.name }, {})] : []),
    ...excludedErrors(context),
    ...beyondPeriod(context),
  ];
}
