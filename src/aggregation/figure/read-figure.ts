import { isStateRule } from '../choice/figure.js';
import { isBottom } from '../choice/place-tree.js';
import type { Report, Stretch } from '../choice/span.js';
import type { Counted } from '../dataset/dataset-of.js';
import { numbersBetween, rowsAt } from '../dataset/rows-by-unit.js';
import { askedOf, reportsIn, type Read } from './asked-of.js';
import { categoryKey, type FigureKey } from './figure-key.js';
import { deniedOf, type Judged } from './judged.js';
import { remembered } from './remembered.js';
import { isReport, sentRow, type SentRow } from './sent-row.js';

/** Days of which something was sent, and whether it was an own figure. */
export interface HeardDays extends Stretch {
  readonly isOwn: boolean;
  /** Whether it has an error, so that it does not count. */
  readonly isWrong: boolean;
}

/** What each unit sent of a figure. */
export interface ReadFigure {
  /** The units that sent anything of the indicator. */
  readonly units: Int32Array;
  readonly readOf: (unit: number) => readonly Read[];
  /** The same, with those zeros told apart that figures deny. */
  readonly judged: (unit: number) => Judged;
  /** The days of all that a unit sent of the indicator, in whatever category. */
  readonly heardFrom: (unit: number) => readonly HeardDays[];
  /** What would be read of a unit, but for an error that it has. */
  readonly wrongBy: (unit: number) => readonly Report[];
}

/** Where nothing is below, consolidated means own. */
const heardOf = (what: Read, isAtBottom: boolean): Omit<HeardDays, 'isWrong'> => ({
  from: what.from,
  to: what.to,
  isOwn: isReport(what) && (isAtBottom || !what.isConsolidated),
});

/** Rows of the category asked; of a total that parts may give, those of all of them. */
function wrongIn(rows: readonly SentRow[], { indicator, categories }: FigureKey) {
  const asked = categoryKey(categories);
  const areParts = asked === '' && (indicator.breakdowns ?? []).length > 0;
  return rows.flatMap(({ category, what, isWrong }) =>
    isWrong && what !== null && isReport(what) && (areParts || category === asked) ? [what] : [],
  );
}

/** Reads what each unit sent, when it is asked for; what was read is kept. */
export function readFigure(store: Counted, key: FigureKey, countErrors: boolean): ReadFigure {
  const { tree } = store;
  const groups = store.figureRows(store.indicatorPlaces.get(key.indicator.code) ?? -1);
  const asked = { measure: key.measure, countErrors };
  const allOf = remembered((unit) => {
    const rows = [...rowsAt(groups, unit)].flatMap((row) => sentRow(store, row, asked) ?? []);
    return store.adjust?.(unit, rows) ?? rows;
  });
  const rowsOf = (unit: number) => allOf(unit).filter(({ isWrong }) => !isWrong);
  const readOf = remembered((unit) => askedOf(rowsOf(unit), key));
  const below = (unit: number): readonly (readonly Report[])[] =>
    [...numbersBetween(groups, { from: unit + 1, to: tree.last[unit] ?? unit })].map((one) =>
      reportsIn(readOf(one)),
    );
  const isState = key.measure !== 'change' && isStateRule(key.indicator.combine.time);
  return {
    units: groups.numbers,
    readOf,
    judged: remembered((unit) => {
      const read = readOf(unit);
      return { read, denied: deniedOf(isState ? [] : reportsIn(read), () => below(unit)) };
    }),
    heardFrom: remembered((unit) =>
      allOf(unit).flatMap(({ what, isWrong }) =>
        what === null ? [] : { ...heardOf(what, isBottom(tree, unit)), isWrong },
      ),
    ),
    wrongBy: remembered((unit) => wrongIn(allOf(unit), key)),
  };
}
