import { stateLayout, statisticalForms } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { fittedLayout } from '#inside/compose';

const [, layout] = stateLayout;
const sizeFor = (code: string): number | undefined =>
  layout &&
  fittedLayout(
    layout,
    statisticalForms.filter((form) => form.code === code || form.id === code),
  ).annex.tableBody.size;

it('sets wide tables small, and leaves narrow ones as the layout has them', () => {
  expect(['mediation', '06/QLKNTC', '01/TCD', '05/KQTH'].map(sizeFor)).toEqual([12, 10, 9, 8]);
});
