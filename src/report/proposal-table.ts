import type { MobilizationModel, RankedScore } from '../campaigns/index.js';
import { nameIn } from '../organization/index.js';
import { formatNumber } from '../text/index.js';
import type { TableBlock, TableRow } from './block.js';
import { countCell, numberCell } from './count-cell.js';
import { countText } from './count-text.js';
import { documentTable } from './document-table.js';
import { fillLabel } from './fill-label.js';
import { markCell } from './marks.js';
import { catalogueName, type ModelContext } from './model-context.js';
import { nameOfUnit } from './name-of-unit.js';
import type { ProposalOptions } from './proposal-options.js';
import { tableColumn } from './statistics-columns.js';
import { textCell } from './text-cell.js';

/** A proposed model and its score, where it has one. */
export interface Proposed {
  readonly model: MobilizationModel;
  readonly ranked: RankedScore | undefined;
}

/** The models in the order of their results; those without one come last, in the order given. */
export function proposedModels({ models, ranked = [] }: ProposalOptions): readonly Proposed[] {
  const places = new Map(ranked.map((each, at) => [each.subject, { each, at }]));
  return models
    .map((model) => ({ model, place: places.get(model.id) }))
    .sort((a, b) => (a.place?.at ?? Infinity) - (b.place?.at ?? Infinity) || 0)
    .map(({ model, place }) => ({ model, ranked: place?.each }));
}

/** Why a model has no rank, in words; nothing where it has one. */
function notesOf(ranked: RankedScore | undefined, { words, language }: ModelContext): string {
  if (ranked === undefined) return words.noScore;
  if (ranked.rank !== null) return '';
  const { best, worst, result } = ranked;
  const { scored, expected } = result.coverage;
  const print = (place: number | null) => (place === null ? '' : formatNumber(place, { language }));
  return [
    ...(result.eligible === false ? [words.notEligible] : []),
    ...(result.eligible === null ? [words.eligibilityUnknown] : []),
    ...(scored < expected
      ? [fillLabel(words.missingScores, { missing: expected - scored, expected })]
      : []),
    ...(best !== null && worst !== null
      ? [fillLabel(words.openRank, { best: print(best), worst: print(worst) })]
      : []),
  ].join('; ');
}

function scoreCells(
  ranked: RankedScore | undefined,
  { scheme }: ProposalOptions,
  { language }: ModelContext,
): TableRow['cells'] {
  const grade = ranked?.result.grade ?? null;
  const rank = ranked?.rank ?? null;
  return {
    score: numberCell(ranked?.result.total ?? null),
    rank: rank === null ? markCell('missing') : countCell(rank),
    grade:
      grade === null
        ? markCell('missing')
        : textCell(catalogueName(scheme?.bands ?? [], grade, language)),
  };
}

const columnsOf = ({ words }: ModelContext, { scheme, ranked }: ProposalOptions) => [
  tableColumn('model', words.model, [7, 'left']),
  tableColumn('kind', words.subjectKind, [3, 'left']),
  tableColumn('field', words.modelField, [4, 'left']),
  tableColumn('host', words.host, [5, 'left']),
  ...(ranked === undefined
    ? []
    : [
        tableColumn('score', words.score, [2, 'right']),
        tableColumn('rank', words.rank, [1.8, 'right']),
        ...(scheme?.bands === undefined ? [] : [tableColumn('grade', words.grade, [2, 'center'])]),
      ]),
  tableColumn('note', words.note, [4, 'left']),
];

/** The models proposed, best first, with points, rank and grade where there are results. */
export function proposalTable(options: ProposalOptions, context: ModelContext): TableBlock {
  const { words, language } = context;
  const columns = columnsOf(context, options);
  const keys = new Set(columns.map(({ key }) => key));
  const rows = proposedModels(options).map(({ model, ranked }, at): TableRow => {
    const cells: TableRow['cells'] = {
      model: textCell(nameIn(model.name, language)),
      kind: textCell(words[`subject-${model.subjectKind}`]),
      field: textCell(catalogueName(options.fields, model.field, language)),
      host: textCell(nameOfUnit(model.host, context)),
      ...scoreCells(ranked, options, context),
      note: textCell(options.ranked === undefined ? '' : notesOf(ranked, context)),
    };
    const shown = Object.fromEntries(Object.entries(cells).filter(([key]) => keys.has(key)));
    return { role: 'data', cells: { number: textCell(String(at + 1)), ...shown } };
  });
  const total: TableRow = {
    role: 'total',
    cells: { model: textCell(`${words.total}: ${countText(rows.length, context)}`) },
  };
  return documentTable(words.ordinal, columns, { labels: ['model'], rows: [...rows, total] });
}
