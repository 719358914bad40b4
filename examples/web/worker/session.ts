import {
  aggregate,
  check,
  createDataset,
  explain,
  explanationText,
  formatPeriod,
  vi,
  type Dataset,
  type Finding,
  type ObservationInput,
  type FigureTable,
} from 'danvan';
import type { PdfFonts } from 'danvan/pdf';
import { namesOf } from 'danvan/report';
import { indicators } from 'danvan/vietnam';
import { figuresView, periodsOf } from './figures-view.js';
import { blankForm, periods } from './form.js';
import { shownRows, type GivenSource } from './given-source.js';
import { gridOfSheet } from './grid-of-sheet.js';
import type {
  FigurePlace,
  FiguresView,
  Grid,
  Opened,
  Progress,
  Source,
  TaskName,
  Tasks,
  WrittenFile,
} from './messages.js';
import { placeFindings } from './place-findings.js';
import { gridOfRecords } from './read-json.js';
import { readSource } from './read-source.js';
import { writeReport } from './write-report.js';

type Tell = (progress: Progress) => void;

/** What was opened last; all further questions are of it. */
interface Counted {
  readonly source: GivenSource;
  readonly dataset: Dataset;
  table: FigureTable | undefined;
}

/** Tells of every thousandth row that goes by. */
function* watched(rows: readonly ObservationInput[], tell: Tell): Generator<ObservationInput> {
  for (const [at, row] of rows.entries()) {
    if (at % 1000 === 0) {
      tell({ share: 0.3 + (0.3 * at) / rows.length, step: 'Đang kiểm tra từng dòng' });
    }
    yield row;
  }
}

/** The place that all others belong to: the first unit that stands under none. */
function rootOf({ hierarchy, report }: GivenSource): string | undefined {
  const root = hierarchy.units.find(
    ({ parent, category }) => parent === null && category === 'place',
  );
  return report.units ?? (root ?? hierarchy.units[0])?.id;
}

function countUp(counted: Counted, period: string | undefined): FiguresView | null {
  const all = periodsOf(counted.dataset);
  const asked = all.find(({ id }) => id === period) ?? all[0];
  const units = rootOf(counted.source);
  if (asked === undefined || units === undefined) return null;
  const compareWith = 'same-period-last-year';
  counted.table = aggregate(counted.dataset, { units, period: asked.id, compareWith });
  return figuresView(counted.table, all);
}

/** The records of a file as a grid; of many the first, and those that something was found of. */
function recordsOf(
  { observations }: GivenSource,
  dataset: Dataset,
  findings: readonly Finding[],
): Grid {
  const names = namesOf(dataset);
  const known = new Map(periodsOf(dataset).map((period) => [period.id, period]));
  const found = new Set(findings.map(({ path }) => path[1]));
  return gridOfRecords(observations, {
    isShown: (at) => at < shownRows || (found.has(at) && found.size <= shownRows),
    nameOf: (field, id) => {
      if (field !== 'period') return names[field]?.(id, 'vi');
      const period = known.get(id);
      return period && formatPeriod(period, { language: 'vi' });
    },
  });
}

async function open(asked: Source, tell: Tell): Promise<Counted & { readonly given: Opened }> {
  tell({ share: 0.05, step: 'Đang đọc tệp' });
  const source = await readSource(asked, (share) =>
    tell({ share: 0.05 + 0.25 * share, step: 'Đang đọc tệp' }),
  );
  const { hierarchy, lines, sheets } = source;
  const observations = watched(source.observations, tell);
  const dataset = createDataset({ hierarchy, indicators, lines, observations, periods });
  tell({ share: 0.6, step: 'Đang đối chiếu số liệu' });
  const found = [...source.findings, ...check(dataset)];
  tell({ share: 0.8, step: 'Đang tổng hợp' });
  const counted: Counted = { source, dataset, table: undefined };
  const figures = countUp(counted, source.report.period);
  const grids = sheets?.map(gridOfSheet) ?? [recordsOf(source, dataset, found)];
  const told = placeFindings(found, { names: namesOf(dataset), sheets });
  const { title, isInvented } = source;
  return { ...counted, given: { title, isInvented, grids, ...told, figures } };
}

const explained = (table: FigureTable, { indicator, unit }: FigurePlace): readonly string[] =>
  explanationText(explain(table, indicator, unit), vi).split('\n');

/** What a worker remembers between two orders: the figures that were opened last. */
export interface Session {
  readonly run: <Name extends TaskName>(
    task: Name,
    asked: Tasks[Name]['asked'],
    tell: Tell,
  ) => Promise<Tasks[Name]['given']>;
}

/**
 * Starts without figures.
 *
 * @param fonts - Fetches the fonts of PDF files.
 */
export function createSession(fonts: () => Promise<PdfFonts>): Session {
  let counted: Counted | undefined;
  const now = (): Counted & { readonly table: FigureTable } => {
    const { table } = counted ?? {};
    if (counted === undefined || table === undefined) throw new Error('nothing was opened');
    return { ...counted, table };
  };
  const tasks: { readonly [Name in TaskName]: Run<Name> } = {
    open: async (asked, tell) => {
      const { given, ...rest } = await open(asked, tell);
      counted = rest;
      return given;
    },
    count: async (period) => {
      const { source, dataset } = now();
      const made: Counted = { source, dataset, table: undefined };
      const figures = countUp(made, period);
      counted = made;
      return figures;
    },
    explain: async (place) => explained(now().table, place),
    write: (format, tell) =>
      writeReport(format, now(), {
        fonts,
        tell: (share) => tell({ share, step: 'Đang ghi tệp' }),
      }),
    blank: async () => writtenForm(),
  };
  return { run: (task, asked, tell) => tasks[task](asked, tell) };
}

type Run<Name extends TaskName> = (
  asked: Tasks[Name]['asked'],
  tell: Tell,
) => Promise<Tasks[Name]['given']>;

async function writtenForm(): Promise<WrittenFile> {
  const { bytes, mediaType, extension } = await blankForm();
  return { name: `bieu-mau-an.${extension}`, bytes, mediaType, told: [] };
}
