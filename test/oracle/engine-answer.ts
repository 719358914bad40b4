import {
  aggregate,
  createDataset,
  createHierarchy,
  defineIndicator,
  findCell,
  periodOf,
  type AggregateOptions,
  type Cell,
  type DatasetInput,
  type Indicator,
  type ObservationInput,
  type FigureTable,
} from 'danvan';
import type { OracleCase, OracleIndicator, OracleObservation } from './case.js';

const codeOf = (code: string): string => `x.${code}`;

const kindOf = ({ ratio, time }: OracleIndicator): Indicator['kind'] => {
  if (ratio !== null) return 'ratio';
  return time === 'last' ? 'stock' : 'flow';
};

const indicatorOf = (indicator: OracleIndicator): Indicator => {
  const { code, unit, time, line, ratio, breakdowns } = indicator;
  const common = {
    code: codeOf(code),
    name: code,
    unit: 'x',
    decimals: 3,
    combine: { unit, time, line },
    breakdowns,
  };
  const kind = kindOf(indicator);
  if (kind !== 'ratio' || ratio === null)
    return defineIndicator({ ...common, kind: kind === 'ratio' ? 'flow' : kind });
  const { numerator, denominator, factor } = ratio;
  const terms = { numerator: codeOf(numerator), denominator: codeOf(denominator), factor };
  return defineIndicator({ ...common, kind, ratio: terms });
};

const valueOf = ({ value }: OracleObservation): ObservationInput['value'] => {
  if (value.state !== 'reported') return value;
  const { amount, to, qualifier } = value;
  return {
    state: 'reported',
    amount,
    ...(to !== null && { to }),
    ...(qualifier !== null && { qualifier }),
  };
};

const observationOf = (sent: OracleObservation): ObservationInput => ({
  unit: sent.unit,
  indicator: codeOf(sent.indicator),
  period: sent.period,
  value: valueOf(sent),
  basis: sent.basis,
  scope: sent.scope,
  measure: sent.measure,
  ...(sent.line !== null && { line: sent.line }),
  ...(sent.dimension !== null && {
    categories: { [sent.dimension.field]: sent.dimension.category },
  }),
  ...(sent.activity !== null && { activity: sent.activity }),
});

const obligationsOf = ({ owed }: OracleCase) =>
  owed?.map(({ unit, period }) => ({ unit, form: 'form', period: periodOf(period) }));

/** What the engine is given for a case. */
export const engineInput = (given: OracleCase): DatasetInput => ({
  hierarchy: createHierarchy(
    given.units.map(({ id, parent }) => ({ id, name: id, ...(parent !== null && { parent }) })),
  ),
  indicators: given.indicators.map(indicatorOf),
  observations: given.observations.map(observationOf),
  lines: given.lines.map(({ id, includes }) => ({ id, name: id, includes })),
  obligations: obligationsOf(given),
});

/** What the engine is asked for a case. */
export const engineOptions = ({ question }: OracleCase): AggregateOptions => ({
  units: question.units,
  period: question.period,
  indicators: [codeOf(question.indicator)],
  missing: question.policy,
  measure: question.measure,
  ...(question.compareWith !== null && { compareWith: question.compareWith }),
  likeForLike: question.likeForLike,
  ...(question.dimension !== null && {
    categories: { [question.dimension.field]: question.dimension.category },
  }),
});

/** The table that the engine makes for a case, and the code that it is asked for. */
export const engineTable = (
  given: OracleCase,
): { readonly table: FigureTable; readonly code: string } => {
  const table = aggregate(createDataset(engineInput(given)), engineOptions(given));
  return { table, code: codeOf(given.question.indicator) };
};

/** The cell that the engine gives for a case. */
export const engineCell = (given: OracleCase): Cell => {
  const { table, code } = engineTable(given);
  return findCell(table, code);
};
