import type { Finding } from '#room/findings';
import type { Indicator, Observation } from '#room/indicators';
import type { ReportingLine } from '#room/obligations';
import { numberOf, type PlaceTree } from '../choice/place-tree.js';
import { checkAmount } from './check-amounts.js';
import {
  addRow,
  draftColumns,
  marks,
  measures,
  states,
  type ColumnsDraft,
  type Detail,
} from './columns.js';
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
  readonly linePlaces: ReadonlyMap<string | undefined, number>;
}

export const createIntake = (numbers: Numbers, room: number): Intake => ({
  numbers,
  columns: draftColumns(room),
  periods: [],
  periodPlaces: new Map(),
  indicatorPlaces: new Map(numbers.indicators.map(({ code }, place) => [code, place])),
  linePlaces: new Map<string | undefined, number>([
    [undefined, 0],
    ...numbers.lines.map(({ id }, place) => [id, place + 1] as const),
  ]),
});

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
  const { columns, numbers } = intake;
  const { value } = observation;
  const detail = detailOf(observation);
  const row = addRow(columns, {
    unit: numberOf(numbers.tree, observation.unit),
    indicator: intake.indicatorPlaces.get(observation.indicator) ?? -1,
    period: placeOfPeriod(intake, observation),
    line: intake.linePlaces.get(observation.line) ?? 0,
    marks:
      bitsOf(observation) | (detail === null ? 0 : marks.hasDetail) | (isWrong ? marks.isWrong : 0),
    amount: value.state === 'reported' ? (value.amount ?? 0) : 0,
    position: observation.position,
  });
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
