import type { CoordinationInstrument, InstrumentBasis } from '#room/coordination';
import type { ParagraphBlock, Layout } from '#room/report';
import { fillLabel } from '#room/text';
import { basisBlocks, basisText } from '../frame/basis-blocks.js';
import type { CoordinationContext } from './coordination-context.js';

function lineOf({ document, text }: InstrumentBasis, { locale, cite }: CoordinationContext) {
  const cited = document === undefined ? undefined : cite(document);
  const words = [cited, text].filter((each) => each !== undefined).join(' ');
  return basisText(words, locale);
}

/** “Căn cứ …;”: what an instrument rests on, and what it carries out; the last ends with a comma or stop. */
export function basisLines(
  { basis, parent }: CoordinationInstrument,
  context: CoordinationContext,
  layout: Layout,
): readonly ParagraphBlock[] {
  const carried =
    parent === undefined
      ? []
      : [fillLabel(context.labels.carriesOut, { title: context.cite(parent) })];
  return basisBlocks([...basis.map((each) => lineOf(each, context)), ...carried], layout);
}
