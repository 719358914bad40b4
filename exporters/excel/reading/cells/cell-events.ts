import type { XmlAttributes, XmlHandlers } from '../xml/xml-parser.js';
import { textReader } from '../xml/text-reader.js';
import type { RawCell } from './read-value.js';
import type { RawFormula } from './shared-formulas.js';

/** What the elements within one cell hold. */
export interface CellEvents extends Required<XmlHandlers> {
  /** A cell begins. */
  readonly begin: (attributes: XmlAttributes) => void;
  /** The cell ends: what it held. */
  readonly end: () => RawCell & { readonly formula: RawFormula | undefined };
}

/** Gathers cells one after the other. */
export function cellEvents(): CellEvents {
  const inline = textReader();
  let type = 'n';
  let style = 0;
  let value: string | undefined;
  let formula: RawFormula | undefined;
  let into: 'value' | 'formula' | 'inline' | undefined;
  return {
    begin: ({ t = 'n', s = '0' }) => {
      [type, style, value, formula, into] = [t, Number(s), undefined, undefined, undefined];
    },
    open: (name, attributes) => {
      if (name === 'v') [into, value] = ['value', ''];
      else if (name === 'f') {
        into = 'formula';
        formula = { text: '', shared: attributes['t'] === 'shared' ? attributes['si'] : undefined };
      } else if (name === 'is') into = 'inline';
      else if (into === 'inline') inline.open(name, attributes);
    },
    text: (text) => {
      if (into === 'value') value += text;
      else if (into === 'formula' && formula) formula = { ...formula, text: formula.text + text };
      else if (into === 'inline') inline.text(text);
    },
    close: (name) => {
      if (into === 'inline' && name !== 'is') inline.close(name);
      else if (name === 'v' || name === 'f' || name === 'is') into = undefined;
    },
    end: () => ({ type, style, value, formula, inline: inline.take() }),
  };
}
