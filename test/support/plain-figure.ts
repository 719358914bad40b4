import { periodOf, type Dataset, type ObservationInput } from 'danvan';
import {
  askedScope,
  countingOf,
  plainFigures,
  plainScope,
  type PlainFigure,
  type TablePlan,
} from '#inside/aggregation';
import { datasetOf } from './figures.js';

/** A table of actual figures of a dataset, as it is counted where nothing else is asked. */
export function planFor(dataset: Dataset, other: Partial<TablePlan> = {}): TablePlan {
  const counting = countingOf(dataset, false);
  return {
    dataset,
    hierarchy: dataset.hierarchy,
    tree: counting.tree,
    scopeOf: plainScope(counting),
    counting,
    policy: 'partial',
    measure: 'actual',
    categories: {},
    compareWith: null,
    baseOf: null,
    isLikeForLike: false,
    planOf: null,
    areAll: false,
    ...other,
  };
}

const columnsOf = (dataset: Dataset, code: string, periods: readonly string[]) => ({
  indicators: [...dataset.catalogue.values()].filter((one) => one.code === code),
  periods: periods.map((id) => periodOf(id)),
});

/** A figure of the sample province, over some periods; null where it has to be counted otherwise. */
export function plainFigureIn(
  observations: readonly ObservationInput[],
  code = 'x.sessions',
  periods: readonly string[] = ['2026-Q3'],
): PlainFigure | null {
  const dataset = datasetOf(observations);
  const columns = columnsOf(dataset, code, periods);
  const [indicator] = columns.indicators;
  if (indicator === undefined) throw new Error(`no ${code}`);
  return plainFigures(planFor(dataset), columns, [0])(indicator);
}

/** The same, where it must be plain. */
export function mustBePlain(...given: Parameters<typeof plainFigureIn>): PlainFigure {
  const figure = plainFigureIn(...given);
  if (figure === null) throw new Error('This figure is not plain.');
  return figure;
}

/** What a table of the whole sample province asks of its figures. */
export function sampleScope(
  observations: readonly ObservationInput[],
  code = 'x.sessions',
  periods: readonly string[] = ['2026-Q3'],
) {
  const dataset = datasetOf(observations);
  const columns = columnsOf(dataset, code, periods);
  const scope = askedScope(countingOf(dataset, false), [0], {
    measure: 'actual',
    periods: columns.periods,
  });
  return { scope, indicators: columns.indicators };
}
