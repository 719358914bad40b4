import {
  createDataset,
  createHierarchy,
  defineIndicator,
  periodOf,
  type Cell,
  type DatasetInput,
  type IndicatorInput,
  type ObservationInput,
  type UnitInput,
} from 'danvan';
import {
  additiveOutcome,
  countingOf,
  countOf,
  numberOf,
  owingIn,
  questionOf,
  type Counting,
  type FigureKey,
  type Question,
  type Stretch,
} from '#inside/aggregation';
import { dayNumberOf } from '#inside/time';
import { province, sampleIndicators } from './figures.js';

/** A total of two kinds that make it up, and of one level that does not. */
const kinds: IndicatorInput = {
  code: 'x.kinds',
  name: 'Theo loại',
  unit: 'cuộc',
  kind: 'flow',
  breakdowns: [
    { field: 'kind', categories: ['meeting', 'visit'], complete: true },
    { field: 'level', categories: ['high'], complete: false },
  ],
};

/** What a dataset of the sample province may have besides observations. */
export interface CountingOptions extends Pick<DatasetInput, 'lines' | 'obligations'> {
  readonly units?: readonly UnitInput[];
  readonly countErrors?: boolean;
}

/** A dataset of the sample province on two lines, with a total that has breakdowns. */
export const datasetFor = (
  observations: readonly ObservationInput[],
  { units = province, lines, obligations }: CountingOptions = {},
) =>
  createDataset({
    hierarchy: createHierarchy(units),
    indicators: [...sampleIndicators, kinds].map(defineIndicator),
    observations,
    obligations,
    lines: lines ?? [
      { id: 'front', name: 'Mặt trận' },
      { id: 'women', name: 'Hội Phụ nữ' },
    ],
  });

/** The same, ready to be asked. */
export const countingFor = (
  observations: readonly ObservationInput[],
  options: CountingOptions = {},
): Counting => countingOf(datasetFor(observations, options), options.countErrors ?? false);

/** A figure of the sample indicators; by default the sessions that were held. */
export interface Asked extends CountingOptions {
  readonly indicator?: string;
  readonly period?: string;
  readonly measure?: FigureKey['measure'];
  readonly categories?: FigureKey['categories'];
}

/** The key of a figure, in a dataset. */
export function keyFor({ store }: Counting, asked: Asked = {}): FigureKey {
  const code = `x.${asked.indicator ?? 'sessions'}`;
  const indicator = store.indicators.find((one) => one.code === code);
  if (indicator === undefined) throw new Error(`No indicator ${code}.`);
  return { indicator, measure: asked.measure ?? 'actual', categories: asked.categories ?? {} };
}

/** A question to the sample province; by default for the third quarter of 2026. */
export function questionFor(
  observations: readonly ObservationInput[],
  asked: Asked = {},
): Question {
  const counting = countingFor(observations, asked);
  return questionOf(counting, keyFor(counting, asked), periodOf(asked.period ?? '2026-Q3'));
}

/** The number of a unit. */
export const unitIn = ({ counting }: Question, id: string): number => numberOf(counting.tree, id);

/** What is counted for some units, by default for the province. */
export const countFor = (
  observations: readonly ObservationInput[],
  asked: Asked & { readonly of?: readonly string[] } = {},
) => {
  const question = questionFor(observations, asked);
  return countOf(
    question,
    (asked.of ?? ['tinh']).map((id) => unitIn(question, id)),
  );
};

/** The cell of it. */
export const cellFor = (
  observations: readonly ObservationInput[],
  asked: Parameters<typeof countFor>[1] & {
    readonly missing?: Parameters<typeof additiveOutcome>[1];
  } = {},
): Omit<Cell, 'unit'> =>
  additiveOutcome(countFor(observations, asked), asked.missing ?? 'partial').cell;

/** Who owes at or below the province. */
export const owingFrom = (question: Question) => owingIn(question, [unitIn(question, 'tinh')]);

/** The ids of units. */
export const idsOf = ({ counting }: Question, units: readonly number[]): readonly string[] =>
  units.map((unit) => counting.tree.units[unit]?.id ?? '');

/** The days from one date to another, as numbers. */
export const stretchOf = (from: string, to: string): Stretch => ({
  from: dayNumberOf(from),
  to: dayNumberOf(to),
});
