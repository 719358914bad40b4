import type { XmlAttributes, XmlHandlers } from '../xml/xml-parser.js';
import { textReader } from '../xml/text-reader.js';
import type { RawCell } from './read-value.js';
import type { RawFormula } from './shared-formulas.js';

/** A cell as it stands in the file. */
export interface GatheredCell extends RawCell {
  /** Undefined where it has none. */
  readonly formula: RawFormula | undefined;
}

/** What the elements within one cell hold. */
export interface CellEvents extends Required<XmlHandlers> {
  /** A cell begins. */
  readonly begin: (attributes: XmlAttributes) => void;
  /** The cell ends: what it held. */
  readonly end: () => GatheredCell;
}

type GrowingCell = { -readonly [Field in keyof GatheredCell]: GatheredCell[Field] };

const emptyCell = (type: string, style: number): GrowingCell => ({
  type,
  style,
  value: undefined,
  inline: '',
  formula: undefined,
});

/** The formula that begins, without its text. */
const formulaOf = ({ t, si }: XmlAttributes): RawFormula => ({
  text: '',
  shared: t === 'shared' ? si : undefined,
});

/** Puts the text of an element where it belongs. */
function fill(cell: GrowingCell, name: string, text: string): void {
  if (name === 'v') cell.value = text;
  else if (name === 'is') cell.inline = text;
  else cell.formula = { shared: cell.formula?.shared, text };
}

/** Gathers cells one after the other. */
export function cellEvents(): CellEvents {
  const inline = textReader();
  let cell = emptyCell('n', 0);
  let into: string | undefined;
  let gathered = '';
  return {
    begin: ({ t = 'n', s = '0' }) => {
      cell = emptyCell(t, Number(s));
      into = undefined;
    },
    open: (name, attributes) => {
      if (into === 'is') return inline.open(name, attributes);
      if (name !== 'v' && name !== 'f' && name !== 'is') return;
      into = name;
      gathered = '';
      if (name === 'f') cell.formula = formulaOf(attributes);
    },
    text: (text) => {
      if (into === 'is') inline.text(text);
      else if (into !== undefined) gathered += text;
    },
    close: (name) => {
      if (into === 'is' && name !== 'is') return inline.close(name);
      if (name !== into) return;
      fill(cell, name, name === 'is' ? inline.take() : gathered);
      into = undefined;
    },
    end: () => cell,
  };
}
