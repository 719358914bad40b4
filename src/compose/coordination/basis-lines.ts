import type { CoordinationInstrument, InstrumentBasis } from '#room/coordination';
import type { ParagraphBlock, Layout } from '#room/report';
import type { CoordinationContext } from './coordination-context.js';
import { fillLabel } from '#room/text';

function lineOf({ document, text }: InstrumentBasis, { labels, cite }: CoordinationContext) {
  const cited = document === undefined ? undefined : cite(document);
  const words = [cited, text].filter((each) => each !== undefined).join(' ');
  const isOpened = labels.basisOpenings
    .split('|')
    .some((opening) => words.toLocaleLowerCase('vi').startsWith(opening.toLocaleLowerCase('vi')));
  return isOpened ? words : fillLabel(labels.basis, { basis: words });
}

/** “Căn cứ …;”: what an instrument rests on, and what it carries out; the last ends with a comma or stop. */
export function basisLines(
  { basis, parent }: CoordinationInstrument,
  context: CoordinationContext,
  { body }: Layout,
): readonly ParagraphBlock[] {
  const { mark = '', italic = true, lastEnd = '.' } = body.basis ?? {};
  const carried =
    parent === undefined
      ? []
      : [fillLabel(context.labels.carriesOut, { title: context.cite(parent) })];
  const lines = [...basis.map((each) => lineOf(each, context)), ...carried];
  return lines.map((line, at) => {
    const end = at === lines.length - 1 ? lastEnd : ';';
    const text = `${mark}${line.replace(/[.;,]$/u, '')}${end}`;
    return { kind: 'paragraph', text, ...(italic && { italic }) };
  });
}
