import type { ReportDocument } from 'danvan';
import { leafColumns, printCell, type Block } from 'danvan/report';

/** What a reader finds on the paper of a document. */
export interface DocumentWords {
  /** Texts that stand in lines of their own. */
  readonly prose: readonly string[];
  /** The texts of cells. */
  readonly cells: readonly string[];
  /** Figures of cells as they are printed. */
  readonly figures: readonly string[];
}

const blocksOf = ({ blocks, annexes }: ReportDocument): readonly Block[] => [
  ...blocks,
  ...annexes.flatMap((annex) => annex.blocks),
];

function proseOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'letterhead':
      // A number of several bodies takes two lines of its column, with the day beside the first.
      return [
        block.superior ?? '',
        block.issuer,
        ...block.motto,
        ...block.number.split(/(?<=-)/u),
        block.placeAndDate,
      ];
    case 'title':
      return [block.documentKind, block.subject];
    case 'part':
      return [block.number, block.title];
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'note':
      return [block.label, ...block.lines];
    case 'signatures':
      return [
        ...(block.recipients?.items ?? []),
        ...block.signers.flatMap(({ authority = '', post, name = '' }) => [authority, post, name]),
      ];
    default:
      return [];
  }
}

/** Every cell of a document with what it prints. */
const cellsOf = (report: ReportDocument) =>
  blocksOf(report).flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap(({ cells }) =>
          leafColumns(block.columns).map(({ key }) => ({
            isFigure: cells[key]?.kind === 'number',
            text: printCell(cells[key], report.language),
          })),
        )
      : [],
  );

/** All words and figures of a document. */
export function documentWords(report: ReportDocument): DocumentWords {
  const cells = cellsOf(report).filter(({ text }) => text !== '');
  const heads = report.annexes.flatMap(({ label, title }) => [label, title]);
  const columns = blocksOf(report).flatMap((block) =>
    block.kind === 'table' ? leafColumns(block.columns).map(({ title }) => title) : [],
  );
  return {
    prose: [...blocksOf(report).flatMap(proseOf), ...heads].filter((text) => text.trim() !== ''),
    cells: [...columns, ...cells.filter(({ isFigure }) => !isFigure).map(({ text }) => text)],
    figures: cells.filter(({ isFigure }) => isFigure).map(({ text }) => text),
  };
}

/** Letters alone: how lines, cases and spaces fall differs between programs. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replaceAll(/[\s\u200b\u2060]+/gu, '')
    // No line of a workbook ends at this hyphen.
    .replaceAll('\u2011', '-');
