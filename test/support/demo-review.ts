import {
  aggregate,
  composeReview,
  createDataset,
  createHierarchy,
  type Dataset,
  type ObservationInput,
  type ReportDocument,
  type ReviewOptions,
  type FigureTable,
} from 'danvan';
import { indicators, outlineFor, partyLayout, unitKinds } from 'danvan/vietnam';
import { readText } from './repository.js';

/** One of the inputs of the demo, counted and composed as the demo does it. */
export function reviewOf(
  name: string,
  change: (observation: ObservationInput) => ObservationInput = (observation) => observation,
  asked: Pick<ReviewOptions, 'figureAnnexes'> = {},
): { readonly dataset: Dataset; readonly table: FigureTable; readonly report: ReportDocument } {
  const input = JSON.parse(readText(`examples/data/${name}.json`));
  const hierarchy = createHierarchy(input.units, { kinds: unitKinds });
  const observations = input.observations.map(change);
  const dataset = createDataset({ hierarchy, indicators, lines: input.lines, observations });
  const { units, period, compareWith, plan, occasion, ...wishes } = input.report;
  const table = aggregate(dataset, { units, period, compareWith, plan });
  const report = composeReview({
    ...wishes,
    ...asked,
    table,
    layout: partyLayout,
    outline: outlineFor({ occasion, body: 'party-board', date: wishes.date }),
    draftMark: 'DỰ THẢO – SỐ LIỆU MINH HỌA',
  });
  return { dataset, table, report };
}
