import { readFileSync } from 'node:fs';
import type { FilledFormInput, FormCells } from 'danvan/forms';

const file = new URL('../data/xa-mau-1-2026-q1-bieu.json', import.meta.url);

/** The six forms of one commune for the first quarter of 2026; invented figures. */
export const communeQuarter: readonly FilledFormInput[] = JSON.parse(readFileSync(file, 'utf8'));

const calendar = '@tt-06-2025-ttcp';

/** The columns that hold what the quarter before left over, each with what was done of it. */
const carried: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'tt-06-2025-ttcp-02-xld': [['1', '2']],
  'tt-06-2025-ttcp-05-kqth': [
    ['1', '2'],
    ['3', '5'],
    ['4', '6'],
    ['7', '9'],
    ['8', '10'],
    ['16', '17'],
    ['18', '20'],
    ['19', '21'],
    ['22', '24'],
    ['23', '25'],
  ],
  'tt-06-2025-ttcp-06-qlkntc': [['6', '8']],
};

const amount = (cells: FormCells, column: string): number => Number(cells[column] ?? 0);

/** The figures of one quarter: those of the first times the number of the commune, and what was left over. */
function quarterCells(form: FilledFormInput, commune: number, quarter: number): FormCells {
  const first = form.cells ?? {};
  const cells = Object.fromEntries(
    Object.entries(first).map(([column]) => [column, amount(first, column) * commune]),
  );
  // Each quarter leaves over what the first does, and the next one tells it again.
  for (const [column, done] of carried[form.form] ?? []) {
    const left = (amount(first, column) - amount(first, done)) * commune;
    cells[column] = amount(cells, column) + left * (quarter - 1);
  }
  return cells;
}

/** Four quarters of the six forms of some communes; all hold together. */
export const yearOfCommunes = (communes: number): readonly FilledFormInput[] =>
  Array.from({ length: communes }, (_, at) => at + 1).flatMap((commune) =>
    [1, 2, 3, 4].flatMap((quarter) =>
      communeQuarter.map((form): FilledFormInput => ({
        form: form.form,
        unit: `xa-${String(commune).padStart(2, '0')}`,
        period: `2026-Q${quarter}${calendar}`,
        cells: quarterCells(form, commune, quarter),
      })),
    ),
  );
