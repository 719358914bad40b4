/** A cell as pdfmake has it when it draws the lines around it. */
export interface DrawnCell {
  // pdfmake writes into its cells, and so does what is below.
  colSpan?: number | undefined;
  readonly rowSpan?: unknown;
  readonly border?: unknown;
  readonly _span?: unknown;
}

/** A table as pdfmake hands it to its layout. */
export interface DrawnTable {
  readonly table: { readonly body: readonly (readonly DrawnCell[])[] };
}

/** What pdfmake asks for while it draws the line above a row, or below the last one. */
export interface WholeLines {
  readonly hLineStyle: (line: number, drawn: DrawnTable) => null;
  /** Asked for each place of a line, one more than there are cells. */
  readonly hLineColor: (line: number, drawn: DrawnTable, place: number) => string;
}

const isPlain = ({ colSpan, rowSpan, border, _span }: DrawnCell): boolean =>
  colSpan === undefined && rowSpan === undefined && border === undefined && _span === undefined;

/** The rows above and below a line. */
const around = ({ table }: DrawnTable, line: number): readonly (readonly DrawnCell[])[] =>
  [table.body[line - 1], table.body[line]].filter((row) => row !== undefined);

/**
 * Has the line between two rows drawn at once. pdfmake draws it cell by cell, each with its colour, width and
 * ends, which is a third of what it writes; along a cell that spans the row it draws one line. So the first
 * cell spans the row while its line is drawn, and no longer.
 */
export function wholeLines(): WholeLines {
  let spanning: DrawnCell | undefined;
  return {
    hLineStyle: (line, drawn) => {
      const rows = around(drawn, line);
      const [row = []] = rows;
      const [first] = row;
      if (first === undefined || !rows.every((each) => each.every(isPlain))) return null;
      first.colSpan = row.length;
      spanning = first;
      return null;
    },
    hLineColor: (_line, _drawn, place) => {
      if (place > 0 && spanning !== undefined) {
        spanning.colSpan = undefined;
        spanning = undefined;
      }
      return 'black';
    },
  };
}
