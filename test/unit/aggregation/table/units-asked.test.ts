import { countingOf, numberOf, unitsAsked, viewOf } from '#inside/aggregation';
import { createDataset, hierarchyAt, type TableView } from 'danvan';
import { expect, it } from 'vitest';
import { planFor } from '../../../support/plain-figure.js';
import { reform } from '../../../support/reform.js';

const register = reform();
const hierarchy = hierarchyAt(register, { at: '2025-12-31' });
const dataset = createDataset({ hierarchy, register, indicators: [], observations: [] });

function askedIn(view: TableView, root: string): readonly string[] {
  const { tree, lineage } = viewOf(register, view, '2025-12-31');
  const isAsked = unitsAsked(planFor(dataset, { tree, lineage }), [numberOf(tree, root)]);
  const { units } = countingOf(dataset, false).tree;
  return units.flatMap(({ id }, at) => (isAsked[at] === 1 ? [id] : [])).toSorted();
}

it('are those below in the tree of a view, and what became part of them', () => {
  expect(askedIn({ restatedTo: '2025-12-31' }, 'xa-x')).toEqual(['xa-1', 'xa-x']);
  expect(askedIn({ asOf: '2025-12-31' }, 'tinh-c')).toEqual(['tinh-c', 'xa-x', 'xa-y']);
  expect(askedIn({ asOf: '2025-06-30' }, 'tinh-a')).toEqual(['huyen', 'tinh-a', 'xa-1', 'xa-2']);
});

it('are those below without a view', () => {
  const plan = planFor(dataset);
  const root = numberOf(plan.tree, 'tinh-a');
  const isAsked = unitsAsked(plan, [root]);
  const asked = plan.tree.units.filter((_, at) => isAsked[at] === 1).map(({ id }) => id);
  expect(asked.toSorted()).toEqual(['huyen', 'tinh-a', 'xa-1', 'xa-2']);
});
