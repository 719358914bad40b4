import * as z from 'zod';
import { namesIn, requireShape, withNames } from '#room/findings';
import { deepFreeze } from '#room/kit';
import {
  createCatalogue,
  indicatorSchema,
  type Catalogue,
  type Indicator,
  type ObservationInput,
} from '#room/indicators';
import {
  reportingLineSchema,
  type Obligation,
  type ReportingLine,
  type ReportingLineInput,
} from '#room/obligations';
import { heirWithin, tableShape, type Hierarchy, type UnitRegister } from '#room/organization';
import { keptFields, readRecords, rowsOf } from '#room/records';
import { createPlaceTree } from '../choice/place-tree.js';
import type { Dataset } from './dataset.js';
import { datasetOf } from './dataset-of.js';
import { createSuggester } from '#room/text';
import { periodOptionsShape, type PeriodOptions } from '#room/time';
import type { KnownIds } from './read-observation.js';
import { readRows } from './read-rows.js';

/**
 * What a dataset is made of.
 *
 * Vietnamese: bộ số liệu.
 *
 * `lines` stand in order of precedence. Defaults to none.
 *
 * @example
 * ```ts
 * import type { DatasetInput } from 'danvan';
 *
 * const count = (input: DatasetInput) => input.observations.length;
 * ```
 *
 * @category Aggregation
 */
export interface DatasetInput {
  readonly hierarchy: Hierarchy;
  /**
   * The units of all times, for figures of units that have ended; {@link aggregate} sees them
   * through the tree of a day.
   */
  readonly register?: UnitRegister | undefined;
  readonly indicators: readonly Indicator[];
  readonly observations: readonly ObservationInput[];
  readonly lines?: readonly ReportingLineInput[] | undefined;
  /**
   * Who owes a report for which period, from {@link obligationsOf}. Defaults to one report of the
   * period asked by the lowest units that send figures.
   */
  readonly obligations?: readonly Obligation[] | undefined;
  /** Reporting calendars, terms and the day of “nay” for periods that need them. */
  readonly periods?: PeriodOptions | undefined;
}

/** What is given but not read row by row. */
const datasetShape = z.object({
  hierarchy: z.object({ byId: tableShape }),
  register: z.object({ byId: tableShape }).optional(),
  indicators: z.array(z.object(keptFields(indicatorSchema))),
  observations: z.unknown().optional(),
  lines: z.unknown().optional(),
  periods: periodOptionsShape.optional(),
  obligations: z.array(z.object({ unit: z.string() })).optional(),
});

const readLines = (given: readonly unknown[]) =>
  readRecords<ReportingLine>(given, {
    list: 'lines',
    schema: reportingLineSchema,
    idOf: ({ id }) => id,
  });

const suggestersOf = (
  hierarchy: Hierarchy,
  catalogue: Catalogue,
  lines: ReadonlySet<string>,
): KnownIds['suggest'] => ({
  unit: createSuggester(hierarchy.byId.keys(), { heirOf: (unit) => heirWithin(hierarchy, unit) }),
  indicator: createSuggester(catalogue.keys()),
  line: createSuggester(lines),
});

/**
 * Takes in observations: reads each, keeps what counts, and says what does not and why.
 *
 * Vietnamese: bộ số liệu.
 *
 * Nothing throws for data and nothing is lost: a row that cannot be read, refers to an unknown
 * unit, indicator, period or line, or repeats a figure, is kept in `rejected`. Findings: `shape/*`,
 * `time/not-a-period`, `indicators/*`, `dataset/*`; {@link check} lists them together with those of
 * the rules.
 *
 * @param input - Hierarchy, catalogue of indicators, observations and reporting lines.
 * @returns The dataset; what was given is left untouched.
 *
 * @example
 * ```ts
 * import { createDataset, createHierarchy } from 'danvan';
 * import { indicators } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([{ id: 'tay-ninh', name: 'tỉnh Tây Ninh' }]);
 * const observations = [
 *   { unit: 'tay-ninh', indicator: 'mediation.teams', period: '2020-H1', value: 545 },
 * ];
 * createDataset({ hierarchy, indicators, observations }).observations.length; //=> 1
 * ```
 *
 * @category Aggregation
 */
export function createDataset(input: DatasetInput): Dataset {
  requireShape(input, datasetShape, 'input');
  const given = rowsOf(input.observations, 'observations');
  const { hierarchy, register } = input;
  const { catalogue, findings } = createCatalogue(input.indicators);
  const lines = readLines(input.lines ?? []);
  const tree = createPlaceTree(register ?? hierarchy);
  const lineIds = new Set(lines.values.map(({ id }) => id));
  const known = {
    units: new Set(tree.numbers.keys()),
    catalogue,
    lines: lineIds,
    periods: input.periods ?? {},
    suggest: suggestersOf(hierarchy, catalogue, lineIds),
  };
  const numbers = { tree, indicators: [...catalogue.values()], lines: lines.values };
  const read = readRows(given, numbers, known);
  const nameOf = namesIn({ hierarchy: register ?? hierarchy, catalogue, lines: lines.values });
  return datasetOf(read.store, {
    hierarchy,
    ...(register !== undefined && { register }),
    catalogue,
    lines: lines.values,
    periods: known.periods,
    obligations: input.obligations ?? null,
    rejected: read.rejected,
    findings: deepFreeze(withNames([...findings, ...lines.findings, ...read.findings], nameOf)),
  });
}
