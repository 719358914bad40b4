import { isStateRule } from '../choice/figure.js';
import { overlaps } from '../choice/span.js';
import type { CountedReport } from '../count/taken-of.js';
import { isNothing, type Sides } from '../ratio/pair.js';

const isState = ({ channel }: CountedReport): boolean => isStateRule(channel.time);

const areOfSame = (one: CountedReport, other: CountedReport): boolean =>
  one.unit === other.unit && (isState(one) || isState(other) || overlaps(one.span, other.span));

/** Rows of both terms that a unit sent for the same days, with nothing below the line. */
export function sharesOfNothing({ above, below }: Sides): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const one of below.filter((report) => isNothing({ below: [report] }))) {
    const shares = above.filter((other) => areOfSame(one, other));
    for (const { span } of shares.length === 0 ? [] : [one, ...shares]) {
      for (const row of span.rows) rows.add(row);
    }
  }
  return rows;
}
