import { mapBlocks, type BlockHandlers } from '#room/export';
import {
  leafColumns,
  type Block,
  type TableBlock,
  type TableColumn,
  type TableColumnGroup,
} from '#room/report';
import type { CaseTemplate } from '../conformance-case.js';
import { documentOf, render } from '../render.js';
import { mustShow, wordsOf } from '../must-show.js';
import { sampleReport } from '../sample-report.js';

const titlesOf = (heading: TableColumn | TableColumnGroup): readonly string[] => [
  heading.title,
  ...('columns' in heading ? heading.columns.flatMap(titlesOf) : []),
];

function tableWords(table: TableBlock): readonly string[] {
  const cells = table.rows.flatMap(({ cells: row }) =>
    leafColumns(table.columns).flatMap(({ key }) => {
      const cell = row[key];
      return cell?.kind === 'text' ? [cell.text] : [];
    }),
  );
  const above = [table.caption ?? '', table.unitLine ?? ''];
  return wordsOf([
    ...above,
    ...table.columns.flatMap(titlesOf),
    ...Object.values(table.index ?? {}),
    ...cells,
  ]);
}

/** What must be found of each kind: whole texts of prose, words of what stands in columns. */
const expectedOf: BlockHandlers<readonly string[]> = {
  letterhead: ({ superior = '', issuer, number, subject = '', motto, placeAndDate }) =>
    wordsOf([superior, issuer, number, subject, ...motto, placeAndDate]),
  title: ({ documentKind, subject }) => [documentKind, subject],
  part: ({ number, title }) => [number, title],
  heading: ({ number, text }) => [`${number} ${text}`],
  paragraph: ({ text }) => [text],
  list: ({ items }) => items,
  table: tableWords,
  note: ({ label, lines }) => [label, ...lines],
  signatures: ({ recipients, signers }) =>
    wordsOf([
      recipients?.label ?? '',
      ...(recipients?.items ?? []),
      ...signers.flatMap(({ authority = '', post, name = '' }) => [authority, post, name]),
    ]),
};

const caseOf = (kind: Block['kind']): CaseTemplate => ({
  name: `shows the words of a ${kind} block`,
  check: async (subject) => {
    const blocks = sampleReport.blocks.filter((block) => block.kind === kind);
    const { text } = await render(subject, documentOf(blocks));
    mustShow(text, mapBlocks(blocks, expectedOf).flat());
  },
});

/** One case for each kind of block that the sample report has: all of them. */
export const blockCases: readonly CaseTemplate[] = Object.freeze(
  [...new Set(sampleReport.blocks.map(({ kind }) => kind))].map(caseOf),
);
