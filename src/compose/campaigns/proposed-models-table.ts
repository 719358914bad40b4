import type { ProposedModel, RankedScore } from '#room/campaigns';
import { nameIn } from '#room/organization';
import { formatNumber, fillLabel } from '#room/text';
import {
  type TableBlock,
  type TableRow,
  countCell,
  numberCell,
  markCell,
  textCell,
  tableColumn,
} from '#room/report';
import { countText } from '../frame/count-text.js';
import { documentTable } from '../frame/document-table.js';
import { catalogueName } from '../frame/catalogue-name.js';
import type { ModelContext } from './model-context.js';
import { nameOfUnit } from '../frame/name-of-unit.js';
import type { ProposedModelsOptions } from './proposed-models-options.js';

/** What is still open about a result that has no rank. */
function openNotes({ rank, best, worst, result }: RankedScore, context: ModelContext) {
  if (rank !== null) return [];
  const { words, language } = context;
  const { scored, expected } = result.coverage;
  const print = (place: number) => formatNumber(place, { language });
  return [
    ...(scored < expected
      ? [fillLabel(words.missingScores, { missing: expected - scored, expected })]
      : []),
    ...(best !== null && worst !== null && best < worst
      ? [fillLabel(words.openRank, { best: print(best), worst: print(worst) })]
      : []),
  ];
}

function notesOf({ ranked, reasons }: ProposedModel, context: ModelContext): string {
  const against = reasons.map((reason) => context.words[`reason-${reason}`]);
  return [...against, ...(ranked === null ? [] : openNotes(ranked, context))].join('; ');
}

function scoreCells(
  { ranked, rank }: ProposedModel,
  { scheme }: ProposedModelsOptions,
  { language }: ModelContext,
): TableRow['cells'] {
  const grade = ranked?.result.grade ?? null;
  const bands = scheme?.bands ?? [];
  return {
    score: numberCell(ranked?.result.total ?? null),
    rank: rank === null ? markCell('missing') : countCell(rank),
    ...(bands.length > 0 && {
      grade: grade === null ? markCell('missing') : textCell(catalogueName(bands, grade, language)),
    }),
  };
}

const hasScores = ({ proposed, others = [] }: ProposedModelsOptions): boolean =>
  [...proposed, ...others].some(({ ranked }) => ranked !== null);

const columnsOf = ({ words }: ModelContext, options: ProposedModelsOptions) => [
  tableColumn('model', words.model, [7, 'left']),
  tableColumn('kind', words.subjectKind, [3, 'left']),
  tableColumn('field', words.modelField, [4, 'left']),
  tableColumn('host', words.host, [4.5, 'left']),
  ...(hasScores(options)
    ? [
        tableColumn('score', words.score, [2, 'right']),
        tableColumn('rank', words.rank, [1.8, 'right']),
        ...((options.scheme?.bands ?? []).length > 0
          ? [tableColumn('grade', words.grade, [2, 'center'])]
          : []),
      ]
    : []),
  tableColumn('note', words.note, [4, 'left']),
];

/** Models in the order given, with points, rank and grade where any of them was scored. */
export function proposedModelsTable(
  list: readonly ProposedModel[],
  options: ProposedModelsOptions,
  context: ModelContext,
): TableBlock {
  const { words, language } = context;
  const rows = list.map((each, at): TableRow => ({
    role: 'data',
    cells: {
      number: textCell(String(at + 1)),
      model: textCell(nameIn(each.model.name, language)),
      kind: textCell(words[`subject-${each.model.subjectKind}`]),
      field: textCell(catalogueName(options.fields, each.model.field, language)),
      host: textCell(nameOfUnit(each.model.host, context)),
      ...(hasScores(options) && scoreCells(each, options, context)),
      note: textCell(notesOf(each, context)),
    },
  }));
  const total: TableRow = {
    role: 'total',
    cells: {
      model: textCell(fillLabel(words.totalModels, { count: countText(rows.length, context) })),
    },
  };
  const columns = columnsOf(context, options);
  return documentTable(words.ordinal, columns, { labels: ['model'], rows: [...rows, total] });
}
