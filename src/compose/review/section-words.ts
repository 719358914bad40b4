import { formatPeriod, nextPeriod } from '#room/time';
import { aspects } from '../sentences/aspects.js';
import { figureIn, isKnown, isNothing, type Figure } from '../sentences/known-figure.js';
import { proseFigure } from '../sentences/measured-text.js';
import { sentenceStyle } from '../sentences/sentence-style.js';
import { shareText } from '../sentences/share-text.js';
import { areaWord, inUsualWords, wholeArea } from '../sentences/whole-area.js';
import { withComparison } from '../sentences/with-comparison.js';
import { zeroSentence } from '../sentences/zero-sentence.js';
import { inKnownKinds } from '../sentences/known-kinds.js';
import { markOf } from './mark-of.js';
import type { ReviewContext } from './review-context.js';
import { marks } from '#room/report';
import { capitalized, refusePlaceholder } from '#room/text';
import {
  aspectOf,
  codeOf,
  fillSentence,
  namesIn,
  type FilledSentence,
  type PlaceText,
} from './sentence.js';

const plainWords: { readonly [name: string]: (context: ReviewContext) => string } = Object.freeze({
  period: ({ table, style: { language } }) =>
    formatPeriod(table.period, { language, withYear: false }),
  'full-period': ({ table, style: { language } }) => formatPeriod(table.period, { language }),
  'next-period': ({ table, style: { language } }) =>
    formatPeriod(nextPeriod(table.period), { language }),
  year: ({ table }) => String(table.period.year),
  area: areaWord,
  'whole-area': wholeArea,
});

/** Where a placeholder stands. */
interface Standing {
  readonly template: string;
  readonly context: ReviewContext;
}

/** A figure, or how many of all; what is missing is said in drafts only. */
function figurePlace(figure: Figure, aspect: string, context: ReviewContext): PlaceText {
  const { cell } = figure;
  if (!isKnown(cell)) return { text: context.draftMark === undefined ? null : markOf(cell) };
  const text = aspect === 'of' ? shareText(figure, context) : proseFigure(figure, context);
  return { text, isZero: isNothing(cell) };
}

/** No word, where something is known of a figure. */
const givenText = ({ cell }: Figure): string | null => (isKnown(cell) ? '' : null);

function placeOf(figure: Figure, aspect: string, { template, context }: Standing): PlaceText {
  if (aspect === '' || aspect === 'of') return figurePlace(figure, aspect, context);
  if (aspect === 'given') return { ...figurePlace(figure, '', context), text: givenText(figure) };
  const tell = Object.hasOwn(aspects, aspect) ? aspects[aspect] : undefined;
  if (tell !== undefined) {
    return { text: tell(figure, context), isQuiet: isKnown(figure.cell) };
  }
  const known = ['of', 'given', ...Object.keys(aspects)].map(
    (one) => `${figure.indicator.code}:${one}`,
  );
  return refusePlaceholder(`${figure.indicator.code}:${aspect}`, known, template);
}

/**
 * What a placeholder stands for: a word, the figure of an indicator, or what is said of it; null where
 * the catalogue has the indicator and the table does not.
 *
 * @throws {@link DanvanError} with code `UNKNOWN_PLACEHOLDER`.
 */
export function lookUp(name: string, standing: Standing): PlaceText {
  const { template, context } = standing;
  const word = Object.hasOwn(plainWords, name) ? plainWords[name] : undefined;
  if (word !== undefined) return { text: word(context) };
  const { catalogue } = context.table;
  const figure = figureIn(context.table, codeOf(name));
  if (figure !== null) return placeOf(figure, aspectOf(name), standing);
  if (catalogue.has(codeOf(name))) return { text: null };
  return refusePlaceholder(name, [...Object.keys(plainWords), ...catalogue.keys()], template);
}

/** The context with the scale of money that suits one sentence. */
const suited = (template: string, context: ReviewContext): ReviewContext => ({
  ...context,
  style: sentenceStyle(namesIn(template), context),
});

const asSentence = (text: string, context: ReviewContext): string =>
  capitalized(inKnownKinds(inUsualWords(text, context), context));

/** Fills a sentence from the table of a review; where all of it is nothing, that is said instead. */
export function fillFrom(template: string, context: ReviewContext): FilledSentence {
  const compared = withComparison(template, context);
  const own = suited(compared, context);
  const filled = fillSentence(compared, (name) => lookUp(name, { template, context: own }));
  const { text, nothing } = filled;
  // What is left out is named in the words that were given.
  const leftOut = filled.leftOut.map((left) =>
    left.text === compared ? { ...left, text: template } : left,
  );
  const figure = nothing === undefined ? null : figureIn(context.table, nothing);
  if (figure !== null) return { text: zeroSentence(figure, own), leftOut };
  return { text: text === null ? null : asSentence(text, own), leftOut };
}

/** Fills headings and titles; a figure that is not there is marked, since a heading cannot go. */
export function fillWords(template: string, context: ReviewContext): FilledSentence<string> {
  const own = suited(template, context);
  const look = (name: string) => lookUp(name, { template, context: own });
  const filled = fillSentence(template, look);
  const marked = () =>
    fillSentence(template, (name) => ({ ...look(name), text: look(name).text ?? marks.missing }));
  const text = filled.text ?? marked().text ?? '';
  return { text: inKnownKinds(inUsualWords(text, own), own), leftOut: filled.leftOut };
}
