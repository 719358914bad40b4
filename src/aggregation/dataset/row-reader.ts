import type { Finding } from '#room/findings';
import type { Indicator, Observation } from '#room/indicators';
import type { ReportingLine } from '#room/obligations';
import type { PlaceTree } from '../choice/place-tree.js';
import { checkAmount } from './check-amounts.js';
import {
  draftColumns,
  makeRoom,
  marks,
  measures,
  states,
  type ColumnsDraft,
  type Detail,
} from './columns.js';
import { createLookup, placeIn, type PlaceLookup } from './place-lookup.js';
import type { PlainValue } from './plain-value.js';
import { readObservation, type KnownIds } from './read-observation.js';
import { daysOfPeriod, type PeriodDays } from './store.js';

/** What observations refer to, by the numbers that stand for it. */
export interface Numbers {
  readonly tree: PlaceTree;
  readonly indicators: readonly Indicator[];
  readonly lines: readonly ReportingLine[];
}

/** Observations on their way in. */
export interface Intake {
  readonly numbers: Numbers;
  readonly columns: ColumnsDraft;
  readonly periods: PeriodDays[];
  /** Places of periods by id as it was given. */
  readonly periodPlaces: Map<string, number>;
  readonly indicatorPlaces: ReadonlyMap<string, number>;
  readonly lookups: Readonly<Record<'unit' | 'indicator' | 'period' | 'line', PlaceLookup>>;
  /** The value of the row that is being read: one object for all rows. */
  readonly value: PlainValue;
}

export function createIntake(numbers: Numbers, room: number): Intake {
  const indicatorPlaces = new Map(numbers.indicators.map(({ code }, place) => [code, place]));
  const periodPlaces = new Map<string, number>();
  const linePlaces = new Map<string | undefined, number>([
    [undefined, 0],
    ...numbers.lines.map(({ id }, place) => [id, place + 1] as const),
  ]);
  return {
    numbers,
    columns: draftColumns(room),
    periods: [],
    periodPlaces,
    indicatorPlaces,
    lookups: {
      unit: createLookup(numbers.tree.numbers),
      indicator: createLookup(indicatorPlaces),
      period: createLookup(periodPlaces),
      line: createLookup(linePlaces),
    },
    value: { bits: 0, amount: 0 },
  };
}

function placeOfPeriod(intake: Intake, { period }: Observation): number {
  const known = intake.periodPlaces.get(period.id);
  if (known !== undefined) return known;
  const place = intake.periods.push(daysOfPeriod(period)) - 1;
  intake.periodPlaces.set(period.id, place);
  return place;
}

const bitsOf = ({ value, basis, scope, measure }: Observation): number =>
  states.indexOf(value.state) |
  (basis === 'cumulative' ? marks.isCumulative : 0) |
  (scope === 'consolidated' ? marks.isConsolidated : 0) |
  (measures.indexOf(measure) << marks.measure);

// What was given is not frozen: a dataset made by hand keeps its own objects.
const frozenCopy = <Value extends object>(value: Value): Value => Object.freeze({ ...value });

function detailOf({ value, source, categories, activity }: Observation): Detail | null {
  const isWhole = value.state === 'reported' && Object.keys(value).length > 2;
  if (!isWhole && !source && !categories && !activity) return null;
  return {
    ...(isWhole && { value: frozenCopy(value) }),
    source: source && frozenCopy(source),
    categories: categories && frozenCopy(categories),
    activity,
  };
}

/** Takes in an observation that was read whole. */
export function takeIn(intake: Intake, observation: Observation, isWrong: boolean): void {
  const { columns, lookups } = intake;
  const { value } = observation;
  const detail = detailOf(observation);
  makeRoom(columns);
  const row = columns.count;
  columns.units[row] = placeIn(lookups.unit, observation.unit);
  columns.indicators[row] = placeIn(lookups.indicator, observation.indicator);
  columns.periods[row] = placeOfPeriod(intake, observation);
  columns.lines[row] = placeIn(lookups.line, observation.line);
  columns.marks[row] =
    bitsOf(observation) | (detail === null ? 0 : marks.hasDetail) | (isWrong ? marks.isWrong : 0);
  columns.amounts[row] = value.state === 'reported' ? (value.amount ?? 0) : 0;
  columns.positions[row] = observation.position;
  columns.count = row + 1;
  if (detail !== null) columns.details.set(row, detail);
}

/** Reads a row by the schema; the findings say all that is wrong with it. */
export function takeSlowly(
  intake: Intake,
  given: { readonly row: unknown; readonly position: number },
  known: KnownIds,
): { readonly isTaken: boolean; readonly findings: readonly Finding[] } {
  const result = readObservation(given.row, given.position, known);
  if (!result.ok) return { isTaken: false, findings: result.findings };
  const findings = checkAmount(result.value, known.catalogue.get(result.value.indicator));
  const isWrong = findings.some(({ severity }) => severity === 'error');
  takeIn(intake, result.value, isWrong);
  return { isTaken: true, findings };
}
