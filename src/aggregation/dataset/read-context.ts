import * as z from 'zod/mini';
import {
  DanvanError,
  kindOf,
  namesIn,
  object,
  readable,
  requireShape,
  type Finding,
  type FindingNames,
} from '#room/findings';
import { createCatalogue, indicatorSchema, type Catalogue } from '#room/indicators';
import { reportingLineSchema, type ReportingLine } from '#room/obligations';
import { heirWithin, tableShape, type Hierarchy } from '#room/organization';
import { keptFields, readRecords } from '#room/records';
import { createSuggester } from '#room/text';
import { periodOptionsShape } from '#room/time';
import { createPlaceTree } from '../choice/place-tree.js';
import type { DatasetContext } from './dataset-input.js';
import type { Dataset } from './dataset.js';
import type { KnownIds } from './read-observation.js';
import type { Numbers } from './row-reader.js';

/** What is given but not read row by row. */
const datasetShape = object({
  hierarchy: object({ byId: tableShape, units: z.array(object({ id: z.string() })) }),
  register: z.optional(object({ byId: tableShape, units: z.array(object({ id: z.string() })) })),
  indicators: z.array(object(keptFields(indicatorSchema))),
  lines: z.optional(z.unknown()),
  periods: z.optional(periodOptionsShape),
  obligations: z.optional(z.array(object({ unit: z.string() }))),
});

/** A number of two bytes stands for each line. */
const mostLines = 65_535;

function readLines(given: readonly unknown[]) {
  const lines = readRecords<ReportingLine>(given, {
    list: 'lines',
    schema: reportingLineSchema,
    idOf: ({ id }) => id,
  });
  if (lines.values.length <= mostLines) return lines;
  const message = `"lines" has ${lines.values.length} lines; at most ${mostLines} can be told apart.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
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

/** A {@link DatasetContext} that was read. */
export interface ContextRead {
  readonly numbers: Numbers;
  readonly known: KnownIds;
  /** What the dataset takes over as it is. */
  readonly kept: Pick<
    Dataset,
    'hierarchy' | 'register' | 'catalogue' | 'lines' | 'periods' | 'obligations'
  >;
  readonly findings: readonly Finding[];
  readonly nameOf: (id: string) => FindingNames[string] | undefined;
}

/** Observations are looked at one by one where they are read: what is wrong with one is a finding. */
const withoutObservations = (input: DatasetContext, name: string): DatasetContext =>
  kindOf(input) === 'object'
    ? readable(`"${name}"`, () => ({ ...input, observations: undefined }))
    : input;

/** Reads all of a dataset but its observations; `name` is that of the argument. */
export function readContext(input: DatasetContext, name: string): ContextRead {
  requireShape(withoutObservations(input, name), datasetShape, name);
  const { hierarchy, register, periods = {}, obligations = null } = input;
  const tree = createPlaceTree(register ?? hierarchy);
  const { catalogue, findings } = createCatalogue(input.indicators);
  const { values: lines, ...readOfLines } = readLines(input.lines ?? []);
  const lineIds = new Set(lines.map(({ id }) => id));
  return {
    numbers: { tree, indicators: [...catalogue.values()], lines },
    known: {
      units: new Set(tree.numbers.keys()),
      catalogue,
      lines: lineIds,
      periods,
      suggest: suggestersOf(hierarchy, catalogue, lineIds),
    },
    kept: { hierarchy, ...(register && { register }), catalogue, lines, periods, obligations },
    findings: [...findings, ...readOfLines.findings],
    nameOf: namesIn({ hierarchy: register ?? hierarchy, catalogue, lines }),
  };
}
