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

/** What must be known of a review besides the words that it leaves out. */
export function reviewFindings(context: ReviewContext): readonly Finding[] {
  const { layout, options } = context;
  const isNamed = (options.addressees ?? []).length > 0 && layout.title.addressees !== true;
  return [
    ...(isNamed ? [reportFinding('report/no-addressees', { layout: layout.name }, {})] : []),
    ...excludedErrors(context),
  ];
}
