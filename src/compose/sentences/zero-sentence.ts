import type { Indicator } from '#room/indicators';
import type { Labels } from '#room/locale';
import { nameIn } from '#room/organization';
import { capitalized, fillLabel } from '#room/text';
import { baseWordsOf } from './base-words.js';
import type { Figure } from './known-figure.js';
import { measuredNumber, proseFigure } from './measured-text.js';
import { countedNoun, listOf, nounOf, thingsOf } from './noun-of.js';
import type { SentenceContext } from './sentence-context.js';
import { wholeArea } from './whole-area.js';

/** “Nội dung đã công khai” of which there is none yet is “nội dung công khai”. */
const notDone = (noun: string, { doneWord }: Labels): string =>
  doneWord === '' ? noun : noun.replaceAll(doneWord, ' ');

/** Which words say that there was nothing. */
function patternOf(indicator: Indicator, { locale }: SentenceContext): keyof Labels {
  const { kind, unit } = indicator;
  if (kind === 'ratio') return 'zeroRate';
  if (kind === 'stock') return 'nothingThere';
  if (kind === 'coverage') return 'nothingYet';
  if (thingsOf(indicator, locale) === null && countedNoun(indicator, locale) === null) {
    return 'nothingMeasured';
  }
  const noun = nounOf(indicator, locale);
  const isDoneTo = listOf(locale.labels.doneTo).some((word) => noun.includes(word));
  const arises = !isDoneTo && listOf(locale.labels.arises).includes(nameIn(unit, locale.language));
  return arises || countedNoun(indicator, locale) === null ? 'nothingArose' : 'nothingDone';
}

function baseText(figure: Figure, context: SentenceContext): string {
  const amount = figure.cell.base?.amount ?? 0;
  const { difference = null } = figure.cell.base ?? {};
  if (amount === 0 || difference === null || figure.indicator.kind === 'ratio') return '';
  const base = measuredNumber(amount, figure.indicator, context);
  return fillLabel(context.locale.labels[baseWordsOf(context.table).ofNothing], { base });
}

/** “Trong kỳ không phát sinh đơn khiếu nại (cùng kỳ năm trước 05 đơn).” */
export function zeroSentence(figure: Figure, context: SentenceContext): string {
  const { indicator } = figure;
  const { labels, language } = context.locale;
  const words = {
    noun: notDone(nounOf(indicator, context.locale), labels),
    name: nameIn(indicator.name, language),
    area: wholeArea(context),
    figure: proseFigure(figure, context),
  };
  const said = capitalized(fillLabel(labels[patternOf(indicator, context)], words));
  return `${said}${baseText(figure, context)}.`;
}
