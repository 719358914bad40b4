import { partOfQuantity } from '../choice/quantity.js';
import type { Count } from '../count/count.js';
import { countOf } from '../count/additive-cell.js';
import { isRecomputed } from '../ratio/count-figure.js';
import { cellQuestion, type CellAsked, type TablePlan } from './asked-cell.js';
import { loosened } from './own-cell.js';

/** Counts what of a total an ended unit sent that belongs to no unit below; nobody owes it. */
export function leftCount(plan: TablePlan, about: CellAsked, ended: number): Count {
  const scope = plan.scopeOf(about.roots);
  const asked = cellQuestion(plan, about, scope);
  const part = scope.unallocated.get(ended) ?? 0;
  const all = isRecomputed(about.indicator) ? [] : countOf(asked, scope.roots).taken;
  const mine = all.filter(({ unit }) => unit === ended);
  const taken = mine.map((one) => {
    const { span } = one;
    return part === 1
      ? one
      : { ...one, span: { ...span, quantity: partOfQuantity(span.quantity, part) } };
  });
  const counting = { ...asked.counting, tree: loosened(asked.counting.tree) };
  return {
    question: { ...asked, counting },
    roots: [ended],
    owing: { units: [], owedBy: () => [] },
    taken,
    heard: new Map(),
  };
}
