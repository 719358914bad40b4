import { requireList, requireObject, requireShape, requireText } from '#room/findings';
import { clauseOf, scanFigures, type ScannedFigures } from '#room/text';
import type { Indicator } from '../indicator.js';
import { isWorthKeeping } from './is-worth-keeping.js';
import { proposeIndicators } from './propose-indicators.js';
import type { ScannedValue } from './scanned-value.js';
import { scannedIndicatorsShape } from './scanned-indicators-shape.js';
import { topicBefore } from './topic-before.js';
import { weighWords } from './weigh-words.js';
import { indexWordings, type WordingIndex } from './wording-index.js';

/** The figures of a text with the indicators whose words stand around them. */
function valuesOf({ text, figures }: ScannedFigures, index: WordingIndex): readonly ScannedValue[] {
  const values: ScannedValue[] = [];
  for (const [at, figure] of figures.entries()) {
    const around = clauseOf(text, figures, at);
    const topic = topicBefore(text, values.at(-1), figure.start);
    const place = { figure, weighed: weighWords(figure, around), topic };
    const proposals = proposeIndicators(place, index);
    values.push(
      Object.freeze({ text: text.slice(figure.start, figure.end), ...figure, proposals }),
    );
  }
  return values;
}

/**
 * Reads a Vietnamese sentence, or a longer text, into the values that it seems to hold, each with
 * the indicators that it may be a figure of.
 *
 * Vietnamese: đọc số liệu trong câu.
 *
 * It proposes and never decides: somebody confirms what is recorded. Years, dates, lengths of time,
 * numbers of documents and of their articles, ordinals, terms, stages and names (“thôn 7”) are no
 * values, nor are numbers in words. A ratio (“240/325 vụ”) is two values. “nhiều” is one only beside
 * a number and where an indicator counts what follows. Give a whole text at once: the words of the
 * catalogue are prepared anew in each call.
 *
 * @param text - The text, of any length.
 * @param options - `indicators`: the catalogue whose words are looked for.
 * @returns The values in the order of the text.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no text and no list of
 * indicators.
 *
 * @example
 * ```ts
 * import { scanSentence } from 'danvan/indicators';
 * import { indicators } from 'danvan/vietnam';
 *
 * const sentence = 'Năm 2020, toàn tỉnh có 545 tổ hòa giải với 4.001 thành viên.';
 * const [teams, members] = scanSentence(sentence, { indicators });
 * teams?.text; //=> '545 tổ hòa giải'
 * teams?.proposals[0]?.indicator; //=> 'mediation.teams'
 * teams?.proposals[0]?.words; //=> ['tổ', 'hoà', 'giải']
 * members?.amount; //=> 4001
 * ```
 *
 * @category Indicators
 */
export function scanSentence(
  text: string,
  options: { readonly indicators: readonly Indicator[] },
): readonly ScannedValue[] {
  requireText(text, 'text');
  const { indicators } = requireObject(options, 'options');
  requireShape(requireList(indicators, 'indicators'), scannedIndicatorsShape, 'indicators');
  const scanned = scanFigures(text);
  const values = valuesOf(scanned, indexWordings(indicators));
  return Object.freeze(values.filter((_, at) => isWorthKeeping(scanned.text, values, at)));
}
