import { groupBy } from '#room/kit';
import { sentNothing, type Figure, type Remark, type Sent, type TimeRule } from '../choice/figure.js';
import type { Report } from '../choice/span.js';
import { withoutLongNil } from '../choice/without-nil.js';
import type { Counted } from '../dataset/dataset-of.js';
import { rowsAt } from '../dataset/rows-by-unit.js';
import { derivedTotals } from './derive-totals.js';
import { categoryKey, type FigureKey } from './figure-key.js';
import { isReport, sentRow, type SentRow } from './sent-row.js';

/** One figure as it is counted. */
export interface CountedFigure {
  readonly key: FigureKey;
  /** All that units sent of it, on whatever line and for whatever activity. */
  readonly all: Figure;
  /** What is chosen apart from the rest and then added: by line where lines add, by activity. */
  readonly channels: readonly Channel[];
}

/** A part of a figure that is chosen by itself. */
export interface Channel extends Figure {
  /** The joint activity that it tells of; empty for all else. */
  readonly activity: string;
}

/** The same whatever the order of the input. */
const inOrder = (a: Report, b: Report): number =>
  a.from - b.from ||
  a.to - b.to ||
  a.line - b.line ||
  Number(a.isConsolidated) - Number(b.isConsolidated) ||
  Number(a.isCumulative) - Number(b.isCumulative);

interface Read {
  readonly activity: string;
  readonly what: Report | Remark;
}

/** What a unit sent of the category asked; of the total also what its parts add up to. */
function askedOf(rows: readonly SentRow[], { indicator, categories }: FigureKey): readonly Read[] {
  const asked = categoryKey(categories);
  const read = rows.flatMap(({ category, activity, what }) =>
    category === asked && what !== null ? [{ activity, what }] : [],
  );
  const breakdowns = asked === '' ? (indicator.breakdowns ?? []) : [];
  if (breakdowns.length === 0 || rows.every(({ category }) => category === '')) return read;
  const byActivity = groupBy(rows, ({ activity }) => activity);
  const derived = [...byActivity].flatMap(([activity, same]) => {
    const reports = same.flatMap(({ category, what }) =>
      what !== null && isReport(what) ? [{ category, what }] : [],
    );
    const byCategory = new Map(
      [...groupBy(reports, ({ category }) => category)].map(([category, list]) => [
        category,
        list.map(({ what }) => what),
      ]),
    );
    return derivedTotals(breakdowns, byCategory).map((what) => ({ activity, what }));
  });
  return [...read, ...derived];
}

function sentOf(read: readonly Read[], time: TimeRule): Sent {
  if (read.length === 0) return sentNothing;
  const reports = read.flatMap(({ what }) => (isReport(what) ? [what] : []));
  const remarks = read.flatMap(({ what }) => (isReport(what) ? [] : [what]));
  const counted = time === 'last' ? reports : withoutLongNil(reports);
  return { reports: counted.toSorted(inOrder), remarks };
}

/** Keeps what it made for each unit. */
function remembered<Value>(make: (unit: number) => Value): (unit: number) => Value {
  const made = new Map<number, Value>();
  return (unit) => {
    const known = made.get(unit);
    if (known !== undefined) return known;
    const value = make(unit);
    made.set(unit, value);
    return value;
  };
}

/** Lines (where they add) and activities that any unit sent the figure on. */
function channelsOf(
  figure: { readonly key: FigureKey; readonly units: Iterable<number> },
  readOf: (unit: number) => readonly Read[],
): readonly { readonly line: number | null; readonly activity: string }[] {
  const byLine = figure.key.indicator.combine.line === 'sum';
  const found = new Map<string, { line: number | null; activity: string }>();
  for (const unit of figure.units) {
    for (const { activity, what } of readOf(unit)) {
      const line = byLine && isReport(what) ? what.line : null;
      if (byLine && line === null) continue;
      found.set(`${line ?? ''} ${activity}`, { line, activity });
    }
  }
  return found.size === 0 ? [{ line: null, activity: '' }] : [...found.values()];
}

/** Finds the reports of a figure in a store. */
export function figureOf(store: Counted, key: FigureKey, countErrors: boolean): CountedFigure {
  const { indicator, measure } = key;
  const place = store.indicatorPlaces.get(indicator.code) ?? -1;
  const groups = store.figureRows(place);
  const readOf = remembered((unit) => {
    const rows = [...rowsAt(groups, unit)];
    const asked = { measure, countErrors };
    return askedOf(rows.flatMap((row) => sentRow(store, row, asked) ?? []), key);
  });
  // What changed is told for its own days; changes do not add up over time.
  const time: TimeRule = measure === 'change' ? 'forbid' : indicator.combine.time;
  const sentBy = remembered((unit) => sentOf(readOf(unit), time));
  const channels = channelsOf({ key, units: groups.numbers }, readOf).map(({ line, activity }) => ({
    time,
    activity,
    sentBy: remembered((unit) =>
      sentOf(
        readOf(unit).filter(
          (one) =>
            one.activity === activity &&
            (line === null || !isReport(one.what) || one.what.line === line),
        ),
        time,
      ),
    ),
  }));
  const [only, ...others] = channels;
  const isOne = only !== undefined && others.length === 0;
  return { key, all: { time, sentBy }, channels: isOne ? [{ ...only, sentBy }] : channels };
}
