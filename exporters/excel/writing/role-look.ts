import type { CellData, CellRole } from '#room/export';
import type { Look } from '../border/styles.js';

/** How cells of one use look. */
type RoleLook = Omit<Look, 'numFmt'>;

/** Behind what is to be filled in, and behind headings and totals. */
const colours = { input: 'FFF8DC', heading: 'E7EDF5', total: 'F2F2F2' } as const;

const looks: Readonly<Record<CellRole, RoleLook>> = {
  title: { style: { size: 13, bold: true }, align: 'center', middle: true },
  heading: {
    style: { size: 11, bold: true },
    align: 'center',
    lines: 'grid',
    middle: true,
    fill: colours.heading,
  },
  index: { style: { size: 10, italic: true }, align: 'center', lines: 'grid', middle: true },
  label: { style: { size: 11 }, align: 'left', lines: 'grid', middle: true },
  input: {
    style: { size: 12 },
    align: 'left',
    lines: 'grid',
    middle: true,
    fill: colours.input,
    isUnlocked: true,
  },
  total: {
    style: { size: 11, bold: true },
    align: 'right',
    lines: 'grid',
    middle: true,
    fill: colours.total,
  },
  note: { style: { size: 10, italic: true }, align: 'left' },
  mark: { style: { size: 8 }, align: 'left' },
};

const plain: RoleLook = { style: { size: 11 }, align: 'left', middle: true };

/** A format that shows nothing: marks are for programs. */
const unseen = ';;;';

function formatOf({ role, format, day, input, value }: CellData): string | undefined {
  if (role === 'mark') return unseen;
  if (format !== undefined) return format;
  if (day !== undefined && typeof value === 'number') return 'dd/mm/yyyy';
  return input?.kind === 'whole' ? '#,##0' : undefined;
}

const isNumeric = ({ value, formula, input }: CellData): boolean =>
  typeof value === 'number' ||
  (formula !== undefined && typeof value !== 'string') ||
  input?.kind === 'whole' ||
  input?.kind === 'decimal';

/** How a cell looks: by its role, numbers to the right where the role does not say where words stand. */
export function roleLook(cell: CellData): Look {
  const look = cell.role === undefined ? plain : looks[cell.role];
  const numFmt = formatOf(cell);
  const align = look.align === 'left' && isNumeric(cell) ? 'right' : look.align;
  return { ...look, align, ...(numFmt !== undefined && { numFmt }) };
}
