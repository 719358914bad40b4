import type { XmlHandlers } from './xml-parser.js';

/** Gathers the text of one item: of a shared or an inline text, of a comment. */
export interface TextReader extends Required<XmlHandlers> {
  /** What was gathered; the next item begins with nothing. */
  readonly take: () => string;
}

const outerSpace = /^[ \t\r\n]+|[ \t\r\n]+$/gu;

/**
 * Gathers text as Excel does: all runs of a rich text one after the other, without how they are
 * pronounced; space around a run only where it asks for it to be kept.
 */
export function textReader(): TextReader {
  let runs = '';
  let run: string | undefined;
  let keepsSpace = false;
  let phonetic = 0;
  return {
    open: (name, attributes) => {
      if (name === 'rPh') phonetic += 1;
      if (name !== 't' || phonetic > 0) return;
      run = '';
      keepsSpace = attributes['xml:space'] === 'preserve';
    },
    text: (text) => {
      if (run !== undefined) run += text;
    },
    close: (name) => {
      if (name === 'rPh') phonetic -= 1;
      if (name !== 't' || run === undefined) return;
      runs += keepsSpace ? run : run.replace(outerSpace, '');
      run = undefined;
    },
    take: () => {
      const text = runs;
      runs = '';
      run = undefined;
      phonetic = 0;
      return text;
    },
  };
}
