import type { Held } from './hold-point.js';
import { holdPoint } from './hold-point.js';
import { holdPages } from './page-rules.js';
import type { System } from './papers.js';
import { partyPoints } from './party-points.js';
import type { Point } from './point.js';
import { printedPapers, type MeasuredFormat, type PrintedPapers } from './printed.js';
import { statePoints } from './state-points.js';

/** What was asked for and what was found. */
export interface LayoutRow extends Held {
  readonly component: string;
}

function rowOf(point: Point, papers: PrintedPapers): LayoutRow {
  const [component, { text, paper = 'report' }] = point;
  const found = papers[paper];
  const line = found.lines.find((each) => text.test(each.text));
  if (line === undefined) return { component, rule: '', measured: 'not found', holds: false };
  const held = holdPoint(point, line, found);
  return {
    component,
    rule: held.map(({ rule }) => rule).join(', '),
    measured: held.map(({ measured }) => measured).join(', '),
    holds: held.every(({ holds }) => holds),
  };
}

/** The points of an act, each held against a document that was printed by its layout. */
export async function layoutRows(
  system: System,
  format: MeasuredFormat,
): Promise<readonly LayoutRow[]> {
  const papers = await printedPapers(system, format);
  const points = { party: partyPoints, state: statePoints }[system];
  return [
    ...points.map((point) => rowOf(point, papers)),
    ...holdPages(system, format, papers.report),
  ];
}

const acts = [
  ['party', 'Hướng dẫn 36-HD/VPTW (3/4/2018)'],
  ['state', 'Nghị định 30/2020/NĐ-CP, Phụ lục I'],
] as const;

const intro =
  'Thể thức đo trên tệp PDF, sổ tính và tệp Word: each component as the act has it, as it was read back from a PDF, and from a workbook and a Word file that LibreOffice printed with no font but the printed one: a report with an annex on its side, a letter and a regulation. Tolerance 0.5 mm and 0.5 pt in the PDF; 1 mm and 0.5 pt in the Word file; 1.5 mm and 0.5 pt in the workbook, whose columns are whole points of a screen and whose cells have edges of their own. Lines, frames and heights are measured in the PDF alone. Marks are red where they are stamped; documents have no colours. Made by the test; write it anew with `npm run layouts`.';

/** The page that lists the points of all acts with what was measured. */
export async function layoutPage(): Promise<string> {
  const parts: string[] = [];
  for (const [system, act] of acts) {
    const rows = await layoutRows(system, 'pdf');
    const sheets = await layoutRows(system, 'workbook');
    const drafts = await layoutRows(system, 'word');
    parts.push(
      `## ${act}`,
      '',
      '| Component | Rule | Measured (PDF) | Measured (workbook) | Measured (Word) | Holds |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows.map(({ component, rule, measured, holds }, at) => {
        const [sheet, draft] = [sheets[at], drafts[at]];
        const all = holds && sheet?.holds === true && draft?.holds === true ? 'yes' : 'NO';
        return `| ${component} | ${rule} | ${measured} | ${sheet?.measured} | ${draft?.measured} | ${all} |`;
      }),
      '',
    );
  }
  const head = ['<!-- prettier-ignore-start -->', '', '# Points of layout', '', intro, ''];
  return [...head, ...parts, '<!-- prettier-ignore-end -->', ''].join('\n');
}
