import type { Finding } from '#room/findings';
import { decimalDigits, divideExactly, roundHalfUp } from '#room/text';
import { checkBalance } from '../common/balance-checks.js';
import { democracyFinding } from '../findings.js';
import type { Mediation } from './mediation.js';
import { successBounds } from './success-bounds.js';

/** Rounded or cut off, a rate lies less than one unit of its last digit off. */
function checkRate(mediation: Mediation): readonly Finding[] {
  const { rate } = mediation;
  const bounds = rate === undefined ? null : successBounds(mediation, rate.of);
  if (rate === undefined || bounds === null) return [];
  const digits = decimalDigits(rate.percent);
  const unit = divideExactly(1, 10 ** Math.min(digits, 20));
  const { from, to } = bounds;
  if (rate.percent - unit < to && from < rate.percent + unit) return [];
  const nearest = from > rate.percent ? from : to;
  const again = roundHalfUp(nearest, Math.max(2, Math.min(digits, 9)));
  const facts = { stated: rate.percent, recomputed: again, of: rate.of };
  return [democracyFinding('democracy/rate-differs', facts, { path: ['rate', 'percent'] })];
}

/** What is wrong with a record of mediation: its balance, its rate. */
export function checkMediation(mediation: Mediation): readonly Finding[] {
  const { opening, received, successful, failed, pending, withdrawn } = mediation;
  return [
    ...checkBalance({
      left: [
        ['opening', opening],
        ['received', received],
      ],
      right: [
        ['successful', successful],
        ['failed', failed],
        ['pending', pending],
        ['withdrawn', withdrawn],
      ],
      oftenLeftOut: ['opening', 'withdrawn'],
    }),
    ...checkRate(mediation),
  ];
}
