import { formatPeriod } from '#room/time';
import type { ReviewWords } from '#room/locale';
import { markLegend, type Block, type TableBlock } from '#room/report';
import type { AnnexContent } from '../frame/framed-annexes.js';
import type { FigureAnnexes } from '../figures/figure-annexes.js';
import { areaRuns } from '../figures/area-of.js';
import { fewIndicators as most } from '../figures/area-rows.js';
import { indicatorsDown } from '../figures/indicators-down.js';
import { byArea, type Narrowed } from '../figures/narrowed.js';
import { matrixNotes } from '../figures/matrix-notes.js';
import { matrixTable } from '../figures/matrix-table.js';
import type { ReviewContext } from './review-context.js';
import { statisticsTable } from '../figures/statistics-table.js';

const isTable = (block: Block): block is TableBlock => block.kind === 'table';

const legendOf = (blocks: readonly Block[], locale: ReviewWords): readonly Block[] => {
  const rows = blocks.filter(isTable).flatMap((table) => table.rows);
  return markLegend({ kind: 'table', columns: [], labels: [], rows }, locale);
};

type Asked = FigureAnnexes['statistics'];

/** An annex of figures of the period; none where the caller wants none. */
function annexOf(context: ReviewContext, title: string, made: Made): readonly AnnexContent[] {
  const { table, locale } = context;
  const { orientation = 'landscape', blocks } = made;
  if (orientation === 'none') return [];
  const period = formatPeriod(table.period, { language: locale.language });
  const all = blocks();
  return [{ title: `${title} ${period}`, orientation, blocks: [...all, ...legendOf(all, locale)] }];
}

interface Made {
  readonly orientation: Asked;
  readonly blocks: () => readonly Block[];
}

function shapeOf({ table, options }: ReviewContext): NonNullable<FigureAnnexes['shape']> {
  const asked = options.figureAnnexes?.shape;
  if (asked !== undefined) return asked;
  if (table.indicators.length <= most) return 'units-down';
  return table.rows.length <= most ? 'indicators-down' : 'by-area';
}

/** A part of the matrix under the names of the areas that are in it. */
function captioned({ context, offset }: Narrowed): TableBlock {
  const table = matrixTable(context, offset);
  const names = areaRuns(context.table.indicators, context).map(({ name }) => name);
  return names.includes(undefined) ? table : { ...table, caption: names.join('; ') };
}

function matrices(context: ReviewContext): readonly TableBlock[] {
  switch (shapeOf(context)) {
    case 'units-down':
      return [matrixTable(context)];
    case 'indicators-down':
      return [indicatorsDown(context)];
    case 'by-area':
      return byArea(context, most).map((part) => captioned(part));
  }
}

function notesOf(context: ReviewContext): readonly Block[] {
  const { column, row } = context.locale.labels;
  return matrixNotes(context, shapeOf(context) === 'indicators-down' ? row : column);
}

/** The statistics, and the matrix of units where the table is broken down. */
export function annexes(context: ReviewContext): readonly AnnexContent[] {
  const { table, options, locale } = context;
  const { statisticsTitle, matrixTitle } = locale.labels;
  const { statistics, matrix } = options.figureAnnexes ?? {};
  if (table.indicators.length === 0) return [];
  return [
    ...annexOf(context, statisticsTitle, {
      orientation: statistics,
      blocks: () => statisticsTable(context),
    }),
    ...(table.rows.length === 0
      ? []
      : annexOf(context, matrixTitle, {
          orientation: matrix,
          blocks: () => [...matrices(context), ...notesOf(context)],
        })),
  ];
}
