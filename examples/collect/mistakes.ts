import type { CellData, SheetData } from 'danvan/exporter';

/** What a commune does to its sheet before it sends it. */
export interface Mistake {
  readonly about: string;
  /** The sheets of the workbook in place of the one that was sent out. */
  readonly change: (sheet: SheetData) => readonly SheetData[];
}

/** The columns of the sheet, as it was sent out; row 9 is the one to fill in. */
const [nameColumn, sessions, people, total, dayColumn] = [1, 2, 3, 4, 7];
const [firstHead, filledRow] = [6, 9];

const withCells = (sheet: SheetData, change: (cell: CellData) => CellData): SheetData => ({
  ...sheet,
  cells: sheet.cells.map(change),
});

const inPlace = (row: number, column: number, value: string | number) => (cell: CellData) => {
  if (cell.row !== row || cell.column !== column) return cell;
  const { formula: _, day: __, ...rest } = cell;
  return { ...rest, value };
};

const isIn = ({ row, column }: CellData, from: number, at: number): boolean =>
  row >= from && column === at;

/** Two columns change their places with all that stands in them. */
const swapped = (sheet: SheetData): SheetData => {
  const cells = sheet.cells.map((cell) => {
    if (isIn(cell, firstHead, sessions)) return { ...cell, column: people };
    return isIn(cell, firstHead, people) ? { ...cell, column: sessions } : cell;
  });
  return { ...sheet, cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column) };
};

/** A further line of headings over the one that is there. */
const withHeadLine = (sheet: SheetData): SheetData => {
  const row = firstHead;
  const down = (at: number): number => (at >= row ? at + 1 : at);
  const cells = sheet.cells.map((cell) => ({ ...cell, row: down(cell.row) }));
  const above: CellData[] = [
    { row, column: sessions, value: 'A. KẾT QUẢ TUYÊN TRUYỀN', role: 'heading' },
    { row, column: total, value: 'B. KẾT QUẢ HÒA GIẢI', role: 'heading' },
  ];
  const merged = (sheet.merged ?? []).map((area) => ({
    ...area,
    top: down(area.top),
    bottom: down(area.bottom),
  }));
  return {
    ...sheet,
    cells: [...cells, ...above].toSorted((a, b) => a.row - b.row || a.column - b.column),
    merged,
  };
};

const withoutMarks = (sheet: SheetData): SheetData => ({
  ...sheet,
  cells: sheet.cells.filter(({ role }) => role !== 'mark'),
});

/** Lines that people add below a table. */
const further = (sheet: SheetData): SheetData => ({
  ...sheet,
  cells: [
    ...sheet.cells,
    {
      row: filledRow + 2,
      column: nameColumn,
      value: 'Ghi chú: số liệu đã đối chiếu với hội, đoàn thể.',
    },
    { row: filledRow + 4, column: nameColumn, value: 'NGƯỜI LẬP BIỂU' },
  ],
});

/** Mistakes that are made in a sheet, by the number of the commune. */
export const mistakes: ReadonlyMap<number, Mistake> = new Map([
  [3, { about: 'đổi chỗ hai cột', change: (sheet) => [swapped(sheet)] }],
  [
    6,
    {
      about: 'số ghi dạng chữ',
      change: (sheet) => [withCells(sheet, inPlace(filledRow, people, '1.222'))],
    },
  ],
  [
    9,
    {
      about: 'dán đè tổng số',
      change: (sheet) => [withCells(sheet, inPlace(filledRow, total, 40))],
    },
  ],
  [12, { about: 'thêm một dòng tiêu đề', change: (sheet) => [withHeadLine(sheet)] }],
  [
    15,
    {
      about: 'ghi tên đơn vị rút gọn',
      change: (sheet) => {
        const bare = withoutMarks(sheet);
        const short = withCells(bare, inPlace(3, 1, 'Đơn vị báo cáo: Mẫu 15'));
        return [withCells(short, inPlace(filledRow, nameColumn, 'Mẫu 15'))];
      },
    },
  ],
  [
    18,
    {
      about: 'còn trang tính ẩn của kỳ trước',
      change: (sheet) => [
        sheet,
        { ...withCells(sheet, inPlace(filledRow, sessions, 999)), name: 'Kỳ trước', hidden: true },
      ],
    },
  ],
  [
    21,
    {
      about: 'ngày ghi dạng chữ',
      change: (sheet) => [withCells(sheet, inPlace(filledRow, dayColumn, '05/9/2026'))],
    },
  ],
  [24, { about: 'thêm dòng dưới bảng', change: (sheet) => [further(sheet)] }],
]);
