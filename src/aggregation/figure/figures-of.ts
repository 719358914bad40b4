import { groupBy } from '#room/kit';
import { sentNothing, type Figure, type Remark, type Sent, type TimeRule } from '../choice/figure.js';
import { withoutIncluded, type IncludingLine } from '../choice/included-lines.js';
import { overlaps, type Report, type Stretch } from '../choice/span.js';
import { candidatesOf } from '../choice/spans-of-unit.js';
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

/** Keeps what it made for each unit within the period last asked for. */
function rememberedIn<Value>(make: (unit: number, within: Stretch) => Value) {
  let known: { readonly within: Stretch; readonly made: Map<number, Value> } | null = null;
  return (unit: number, within: Stretch): Value => {
    if (known?.within.from !== within.from || known.within.to !== within.to) {
      known = { within, made: new Map() };
    }
    const value = known.made.get(unit) ?? make(unit, within);
    known.made.set(unit, value);
    return value;
  };
}

/** What one unit sent, with those zeros told apart that figures deny. */
interface Judged {
  readonly read: readonly Read[];
  readonly denied: ReadonlySet<Report>;
}

const reportsIn = (read: readonly Read[]): readonly Report[] =>
  read.flatMap(({ what }) => (isReport(what) ? [what] : []));

/** Zeros of a unit that its own figures deny, or, sent for all, those of a unit below. */
function deniedOf(
  reports: readonly Report[],
  figuresBelow: () => readonly Report[],
): ReadonlySet<Report> {
  const kept = new Set(withoutLongNil(reports));
  const isDenied = (report: Report): boolean =>
    !kept.has(report) ||
    (report.isNil &&
      report.isConsolidated &&
      figuresBelow().some((figure) => !figure.isNil && overlaps(figure, report)));
  return new Set(reports.some(({ isNil }) => isNil) ? reports.filter(isDenied) : []);
}

function sentOf({ read, denied }: Judged, isOf: (one: Read) => boolean): Sent {
  const mine = read.filter(isOf);
  if (mine.length === 0) return sentNothing;
  const reports = reportsIn(mine).toSorted(inOrder);
  return {
    reports: denied.size === 0 ? reports : reports.filter((report) => !denied.has(report)),
    denied: denied.size === 0 ? [] : reports.filter((report) => denied.has(report)),
    remarks: mine.flatMap(({ what }) => (isReport(what) ? [] : [what])),
  };
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
function partsOf(
  figure: { readonly key: FigureKey; readonly units: Iterable<number> },
  readOf: (unit: number) => readonly Read[],
): readonly Part[] {
  const byLine = figure.key.indicator.combine.line === 'sum';
  const found = new Map<string, Part>();
  for (const unit of figure.units) {
    for (const { activity, what } of readOf(unit)) {
      if (!isReport(what)) continue;
      const line = byLine ? what.line : null;
      found.set(`${line ?? ''} ${activity}`, { line, activity });
    }
  }
  return found.size === 0 ? [{ line: null, activity: '' }] : [...found.values()];
}

/** What is chosen apart from the rest: reports of an activity, and of a line where lines add. */
interface Part {
  readonly line: number | null;
  readonly activity: string;
}

/** Reads what each unit sent; what was read is kept. */
function reader(store: Counted, key: FigureKey, countErrors: boolean) {
  const place = store.indicatorPlaces.get(key.indicator.code) ?? -1;
  const groups = store.figureRows(place);
  const asked = { measure: key.measure, countErrors };
  const readOf = remembered((unit) => {
    const rows = [...rowsAt(groups, unit)];
    return askedOf(rows.flatMap((row) => sentRow(store, row, asked) ?? []), key);
  });
  return { units: groups.numbers, readOf };
}

/** Reads each unit, and tells apart the zeros that figures deny. */
function judge(store: Counted, key: FigureKey, { units, readOf }: ReturnType<typeof reader>) {
  const { last } = store.tree;
  const below = (unit: number): readonly Report[] =>
    [...units]
      .filter((one) => unit < one && one <= (last[unit] ?? unit))
      .flatMap((one) => reportsIn(readOf(one)));
  return remembered((unit): Judged => {
    const read = readOf(unit);
    const isState = key.indicator.combine.time === 'last';
    return { read, denied: deniedOf(isState ? [] : reportsIn(read), () => below(unit)) };
  });
}

/** Lines that contain others, where lines add. */
function includingLines({ lines }: Counted, key: FigureKey): readonly IncludingLine[] {
  if (key.indicator.combine.line !== 'sum') return [];
  const places = new Map(lines.map(({ id }, place) => [id, place + 1]));
  return lines.flatMap(({ includes = [] }, place) => {
    const numbers = includes.flatMap((id) => places.get(id) ?? []);
    return numbers.length === 0 ? [] : [{ line: place + 1, includes: numbers }];
  });
}

/** Finds the reports of a figure in a store. */
export function figureOf(store: Counted, key: FigureKey, countErrors: boolean): CountedFigure {
  const read = reader(store, key, countErrors);
  const judged = judge(store, key, read);
  const including = includingLines(store, key);
  // What changed is told for its own days; changes do not add up over time.
  const time: TimeRule = key.measure === 'change' ? 'forbid' : key.indicator.combine.time;
  const figureWith = (isOf: (one: Read) => boolean): Figure => {
    const sentBy = remembered((unit) => sentOf(judged(unit), isOf));
    const spans = rememberedIn((unit, within) => {
      const all = candidatesOf(sentBy(unit).reports, time, within);
      return withoutIncluded(all, including, time === 'last');
    });
    return { time, sentBy, candidates: spans };
  };
  const all = figureWith(() => true);
  const parts = partsOf({ key, units: read.units }, read.readOf);
  const [only, ...others] = parts;
  const isOne = only !== undefined && others.length === 0;
  const channels = isOne
    ? [{ ...all, activity: only.activity }]
    : parts.map((part) => channelOf(figureWith, part));
  return { key, all, channels };
}

/** A line is chosen alone after what it has in common with others is settled. */
function channelOf(
  figureWith: (isOf: (one: Read) => boolean) => Figure,
  { line, activity }: Part,
): Channel {
  const isOfLine = (one: { readonly line: number }): boolean => line === null || one.line === line;
  const together = figureWith((one) => one.activity === activity);
  const alone = figureWith(
    (one) => one.activity === activity && (!isReport(one.what) || isOfLine(one.what)),
  );
  return {
    ...alone,
    activity,
    candidates: (unit, within) => together.candidates(unit, within).filter(isOfLine),
  };
}
