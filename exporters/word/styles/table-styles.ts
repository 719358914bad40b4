import type { Layout } from '#room/report';
import type { Labels } from '#room/locale';
import type { WordStyle } from './word-style.js';

const sides = { 'table-left': 'left', 'table-center': 'center', 'table-right': 'right' } as const;

/** Lines in cells stand a little further apart. */
const lines = 1.15;

/** Caption, unit line and cells of tables. */
export function tableStyles({ annex, body }: Layout, words: Labels): readonly WordStyle[] {
  const { tableHeader, tableBody, note } = annex;
  const cell = (id: 'table-left' | 'table-center' | 'table-right'): WordStyle => ({
    id,
    name: words[`style-${id}`],
    text: tableBody,
    align: sides[id],
    lines,
  });
  return [
    {
      id: 'caption',
      name: words['style-caption'],
      text: { ...tableHeader, bold: true },
      align: 'center',
      above: body.paragraphGap * 2,
      keepsWithNext: true,
    },
    {
      id: 'unit-line',
      name: words['style-unit-line'],
      text: note,
      align: 'right',
      above: body.paragraphGap / 2,
      keepsWithNext: true,
    },
    {
      id: 'table-head',
      name: words['style-table-head'],
      text: tableHeader,
      align: 'center',
      lines,
      keepsWithNext: true,
    },
    {
      id: 'table-index',
      name: words['style-table-index'],
      text: tableBody,
      align: 'center',
      lines,
      keepsWithNext: true,
    },
    cell('table-left'),
    cell('table-center'),
    cell('table-right'),
  ];
}
