import { builtInFormat } from '../cells/built-in-formats.js';
import { isDayFormat } from '../cells/is-day-format.js';
import { unescapeText } from '../cells/unescape-text.js';
import type { Reading } from '../reading.js';

/** How a cell shows its number. */
export interface NumberFormat {
  /** Undefined for General. */
  readonly code: string | undefined;
  readonly isDay: boolean;
}

/** Of a cell that has no format, or one that is not there. */
export const generalFormat: NumberFormat = Object.freeze({ code: undefined, isDay: false });

function formatOf(code: string | undefined): NumberFormat {
  if (code === undefined || /^(general|standard)?$/iu.test(code)) return generalFormat;
  return { code, isDay: isDayFormat(code) };
}

/** The formats of all cells by the number that cells name; equal ones are one value. */
function formatsByCell(ids: readonly number[], codes: ReadonlyMap<number, string>) {
  const known = new Map<number, NumberFormat>();
  return ids.map((id) => {
    const format = known.get(id) ?? formatOf(codes.get(id) ?? builtInFormat(id));
    known.set(id, format);
    return format;
  });
}

/** Reads how cells show their numbers; the looks of a cell are not read. */
export async function readFormats(
  reading: Reading,
  part: string,
): Promise<readonly NumberFormat[]> {
  const { spending } = reading;
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isOfCells = false;
  await reading.read(part, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'numFmt') {
        spending.take('styles', 1, part);
        spending.check('textLength', formatCode.length, part);
        codes.set(Number(numFmtId), unescapeText(formatCode));
      }
      if (name !== 'xf' || !isOfCells) return;
      spending.take('styles', 1, part);
      ids.push(Number(numFmtId));
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return formatsByCell(ids, codes);
}
