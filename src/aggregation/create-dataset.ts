import * as z from 'zod';
import { namesIn, requireShape, withNames, type Finding } from '#room/findings';
import { deepFreeze } from '#room/kit';
import {
  createCatalogue,
  indicatorSchema,
  type Catalogue,
  type Indicator,
  type Observation,
  type ObservationInput,
} from '#room/indicators';
import {
  reportingLineSchema,
  type ReportingLine,
  type ReportingLineInput,
} from '#room/obligations';
import { heirWithin, tableShape, type Hierarchy } from '#room/organization';
import { keptFields, readRecords, rowsOf } from '#room/records';
import { checkAmount } from './check-amounts.js';
import type { Dataset, RejectedObservation } from './dataset.js';
import { dropRepeats } from './drop-repeats.js';
import { createSuggester } from '#room/text';
import { periodOptionsShape, type PeriodOptions } from '#room/time';
import { readObservation, type KnownIds } from './read-observation.js';

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
  readonly indicators: readonly Indicator[];
  readonly observations: readonly ObservationInput[];
  readonly lines?: readonly ReportingLineInput[] | undefined;
  /** Reporting calendars, terms and the day of “nay” for periods that need them. */
  readonly periods?: PeriodOptions | undefined;
}

/** What is given but not read row by row. */
const datasetShape = z.object({
  hierarchy: z.object({ byId: tableShape }),
  indicators: z.array(z.object(keptFields(indicatorSchema))),
  observations: z.unknown().optional(),
  lines: z.unknown().optional(),
  periods: periodOptionsShape.optional(),
});

const readLines = (given: readonly unknown[]) =>
  readRecords<ReportingLine>(given, {
    list: 'lines',
    schema: reportingLineSchema,
    idOf: ({ id }) => id,
  });

function readAll(given: readonly unknown[], known: KnownIds) {
  const observations: Observation[] = [];
  const rejected: RejectedObservation[] = [];
  const findings: Finding[] = [];
  given.forEach((row, position) => {
    const result = readObservation(row, position, known);
    if (result.ok) {
      observations.push(result.value);
      findings.push(...checkAmount(result.value, known.catalogue.get(result.value.indicator)));
    } else {
      rejected.push({ position, given: row });
      findings.push(...result.findings);
    }
  });
  return { observations, rejected, findings };
}

function indexByUnit(observations: readonly Observation[]): Dataset['byUnit'] {
  const byUnit = new Map<string, Map<string, Observation[]>>();
  for (const observation of observations) {
    const byIndicator = byUnit.get(observation.unit) ?? new Map<string, Observation[]>();
    byUnit.set(observation.unit, byIndicator);
    const list = byIndicator.get(observation.indicator);
    if (list) list.push(observation);
    else byIndicator.set(observation.indicator, [observation]);
  }
  return byUnit;
}

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
  const observations = rowsOf(input.observations, 'observations');
  const { catalogue, findings } = createCatalogue(input.indicators);
  const lines = readLines(input.lines ?? []);
  const lineIds = new Set(lines.values.map(({ id }) => id));
  const suggest = suggestersOf(input.hierarchy, catalogue, lineIds);
  const units = new Set(input.hierarchy.byId.keys());
  const periods = input.periods ?? {};
  const nameOf = namesIn({ hierarchy: input.hierarchy, catalogue, lines: lines.values });
  const known = { units, catalogue, lines: lineIds, periods, suggest };
  const read = readAll(observations, known);
  const given = new Map(observations.entries());
  const { kept, repeated, findings: repeats } = dropRepeats(read.observations);
  const doubles = repeated.map(({ position }) => ({ position, given: given.get(position) }));
  return Object.freeze({
    hierarchy: input.hierarchy,
    catalogue,
    lines: lines.values,
    periods,
    observations: kept,
    byUnit: indexByUnit(kept),
    rejected: [...read.rejected, ...doubles].sort((a, b) => a.position - b.position),
    findings: deepFreeze(
      withNames([...findings, ...lines.findings, ...read.findings, ...repeats], nameOf),
    ),
  });
}
