import { checkFilledForms, readFilledForms, rollUpForms, type StatisticalForm } from 'danvan/forms';
import { reportingCalendars as calendars, statisticalForms } from 'danvan/vietnam';
import { formsByHand } from './forms-by-hand.js';
import type { Pair } from './measure.js';

const communes = 3321;

const forms = statisticalForms.filter(({ act }) => act?.number === '06/2025/TT-TTCP');

/** Figures in which every printed formula holds: parts first, sums of them after. */
function cellsOf({ columns }: StatisticalForm, seed: number): Readonly<Record<string, number>> {
  const cells: Record<string, number> = {};
  for (const { index } of columns) cells[index] = (seed * Number(index)) % 97;
  for (let round = 0; round < 3; round += 1) {
    for (const { index, formulas } of columns) {
      const [first] = formulas;
      if (first?.kind !== 'sum') continue;
      cells[index] = first.terms.reduce((sum, { column }) => sum + (cells[column] ?? 0), 0);
    }
  }
  return cells;
}

/** The six forms of every commune for four quarters, as one JSON text. */
const sentText = (): string =>
  JSON.stringify(
    Array.from({ length: communes }, (_, at) => at).flatMap((commune) =>
      [1, 2, 3, 4].flatMap((quarter) =>
        forms.map((form) => ({
          form: form.id,
          unit: `xa-${commune}`,
          period: `2026-Q${quarter}@tt-06-2025-ttcp`,
          cells: cellsOf(form, commune + quarter),
        })),
      ),
    ),
  );

/** The six forms of the communes of the country over a year: read, checked, rolled up. */
export async function formsCountry(): Promise<Pair> {
  const text = sentText();
  const options = { forms, periods: { calendars } };
  const asked = { ...options, unit: 'viet-nam', period: '2026@tt-06-2025-ttcp' };
  const ours = () => {
    const { values } = readFilledForms(JSON.parse(text), options);
    const found = checkFilledForms(values, options).length;
    const totals = rollUpForms(values, asked).values.map(({ total }) => total?.['2'] ?? null);
    return { found, totals };
  };
  const [mine, byHand] = [ours(), formsByHand(text, forms)];
  if (JSON.stringify(mine) !== JSON.stringify(byHand)) {
    throw new Error(`The loop says ${JSON.stringify(byHand)}, the forms ${JSON.stringify(mine)}.`);
  }
  return {
    name: 'forms-country',
    limit: 3,
    ours: async () => ours(),
    theirs: async () => formsByHand(text, forms),
  };
}
