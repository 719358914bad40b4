import { isFixed } from '../choice/figure.js';
import { isBottom } from '../choice/place-tree.js';
import { lies, overlaps } from '../choice/span.js';
import type { Count } from './count.js';
import { noAmount, type Bare } from './amounts.js';
import type { Question } from './question.js';

/** Whether units may be added at all; if not, a unit has the figure that it sent for all below. */
export const isWholeOnly = ({ figure }: Question): boolean =>
  figure.key.indicator.combine.unit !== 'sum';

/** Whether more than one unit would have to be added. */
const areMany = ({ question, roots: [root, ...others] }: Count): boolean =>
  others.length > 0 || (root !== undefined && !isBottom(question.counting.tree, root));

/** Whether a unit asked, or one below, did something. */
function anybody(
  { question, roots }: Pick<Count, 'question' | 'roots'>,
  did: (unit: number) => boolean,
): boolean {
  const { last } = question.counting.tree;
  return roots.some((root) => {
    for (let unit = root; unit <= (last[root] ?? root); unit += 1) if (did(unit)) return true;
    return false;
  });
}

const wasSent = ({ figure, days }: Question, unit: number): boolean =>
  figure.heardFrom(unit).some((one) => !one.isWrong && overlaps(one, days));

const wasSentInParts = ({ figure, days }: Question, unit: number): boolean =>
  figure.all.sentBy(unit).reports.some((report) => lies(report, days));

const wasExcused = ({ figure, days }: Question, unit: number): boolean =>
  figure.all
    .sentBy(unit)
    .remarks.some((one) => one.state === 'not-applicable' && overlaps(one, days));

/** The state of a figure of which no amount is known, and why. */
export function whyUnknown(count: Count): Bare {
  const { question, heard } = count;
  if (isWholeOnly(question) && areMany(count)) {
    return anybody(count, (unit) => wasSent(question, unit))
      ? noAmount('refused', 'not-additive-over-units')
      : noAmount('missing', 'nothing-reported');
  }
  const { time } = question.figure.all;
  if (isFixed(time) && anybody(count, (unit) => wasSentInParts(question, unit))) {
    return noAmount('refused', 'not-additive-over-time');
  }
  const expected = [...heard.values()].filter((state) => state !== 'excused');
  if (expected.length === 0 && anybody(count, (unit) => wasExcused(question, unit))) {
    return noAmount('not-applicable', 'nothing-reported');
  }
  const isWithheld = expected.length > 0 && expected.every((state) => state === 'withheld');
  return noAmount(isWithheld ? 'withheld' : 'missing', 'nothing-reported');
}
