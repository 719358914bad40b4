import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hiddenKeys, type Balance } from '#inside/aggregation';

const below = 4;

interface Grid {
  readonly amounts: ReadonlyMap<string, number>;
  readonly balances: readonly Balance[];
}

/** A table of figures with totals of rows and of columns, and one of all. */
function gridOf(rows: readonly (readonly number[])[]): Grid {
  const amounts = new Map<string, number>();
  const balances: Balance[] = [];
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => at);
  const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
  rows.forEach((row, r) => {
    columns.forEach((c) => amounts.set(`${r},${c}`, row[c] ?? 0));
    amounts.set(`row ${r}`, sumOf(row));
    balances.push({ plus: [`row ${r}`], minus: columns.map((c) => `${r},${c}`) });
  });
  columns.forEach((c) => {
    amounts.set(`column ${c}`, sumOf(rows.map((row) => row[c] ?? 0)));
    balances.push({ plus: [`column ${c}`], minus: rows.map((_, r) => `${r},${c}`) });
  });
  amounts.set('all', sumOf(rows.flat()));
  balances.push({ plus: ['all'], minus: rows.map((_, r) => `row ${r}`) });
  balances.push({ plus: ['all'], minus: columns.map((c) => `column ${c}`) });
  return { amounts, balances };
}

/** Everything that hidden figures may be, by trying all; the independent answer. */
function valuesOf({ amounts, balances }: Grid, hidden: readonly string[]) {
  const found = new Map(hidden.map((key) => [key, new Set<number>()]));
  const now = new Map(amounts);
  const most = Math.max(...amounts.values()) + 1;
  const holds = ({ plus, minus }: Balance, open: ReadonlySet<string>): boolean => {
    if ([...plus, ...minus].some((key) => open.has(key))) return true;
    const sum = (keys: readonly string[]) =>
      keys.reduce((all, key) => all + (now.get(key) ?? 0), 0);
    return sum(plus) === sum(minus);
  };
  const fill = (at: number): void => {
    const key = hidden[at];
    if (key === undefined) {
      for (const one of hidden) found.get(one)?.add(now.get(one) ?? 0);
      return;
    }
    const open = new Set(hidden.slice(at + 1));
    const mine = balances.filter(({ plus, minus }) => [...plus, ...minus].includes(key));
    for (let value = 1; value <= most; value += 1) {
      now.set(key, value);
      if (mine.every((balance) => holds(balance, open))) fill(at + 1);
    }
    now.set(key, amounts.get(key) ?? 0);
  };
  fill(0);
  return found;
}

const figure = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 9 }));

it('never lets a sum give back a figure that was hidden', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 3 }).chain((width) =>
        fc.array(fc.array(figure, { minLength: width, maxLength: width }), {
          minLength: 2,
          maxLength: 2,
        }),
      ),
      (rows) => {
        const grid = gridOf(rows);
        const small = [...grid.amounts].flatMap(([key, n]) => (n > 0 && n < below ? key : []));
        const hidden = [...hiddenKeys({ ...grid, small })];
        fc.pre(hidden.length <= 7);
        const values = valuesOf(grid, hidden);
        for (const key of small) expect(values.get(key)?.size, key).toBeGreaterThan(1);
      },
    ),
    { numRuns: 300, seed: 14 },
  );
});
