import type { Explanation } from '#room/aggregation';
import { checkWhole, createSay, knownNames, type Locale, type Names, type Say } from '#room/locale';
import type { Statement } from './statement-facts.js';
import { statementsOf } from './statements-of.js';

function sentence({ name, facts }: Statement, locale: Locale, say: Say): string {
  const found = Object.hasOwn(locale.explanations, name) ? locale.explanations[name] : undefined;
  // The name says which facts there are; the compiler cannot follow it into the list of sentences.
  return found?.(facts as never, say) ?? locale.words.unknown(name);
}

/**
 * Says where a figure comes from, one sentence to a line: the figure and its coverage first, then
 * who sent how much, how it was added up, who is missing, what was left out and why.
 *
 * Vietnamese: lời giải trình số liệu.
 *
 * Units, indicators and lines by their names, periods by their labels, figures with their unit of
 * measure. Of many of one sort ten are named and the others counted. Sentences may change from version
 * to version.
 *
 * @param explanation - What {@link explain} gave.
 * @param locale - The language: `vi` or `en`, as imported.
 * @param names - What units, indicators and lines are called. Defaults to their names in the dataset.
 * @returns The sentences, parted by line breaks.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the language is no value,
 * or is that of the main job alone.
 *
 * @example
 * ```ts
 * import { aggregate, createDataset, createHierarchy, explain, explanationText, vi } from 'danvan';
 * import { indicators, unitKinds } from 'danvan/vietnam';
 *
 * const units = [
 *   { id: 'tinh', name: 'tỉnh Mẫu', kind: 'province' },
 *   { id: 'xa-a', name: 'xã A', kind: 'commune', parent: 'tinh' },
 *   { id: 'xa-b', name: 'xã B', kind: 'commune', parent: 'tinh' },
 * ];
 * const hierarchy = createHierarchy(units, { kinds: unitKinds });
 * const observations = [
 *   { unit: 'xa-a', indicator: 'outreach.sessions', period: '2026-Q3', value: 1200 },
 * ];
 * const dataset = createDataset({ hierarchy, indicators, observations });
 * const table = aggregate(dataset, { units: 'tinh', period: '2026-Q3' });
 * explanationText(explain(table, 'outreach.sessions'), vi).split('\n')[0];
 * //=> 'Số liệu quý III năm 2026 của tỉnh Mẫu về “Số cuộc tuyên truyền, vận động” là 1.200 cuộc, cộng từ báo cáo của 1/2 xã.'
 * ```
 *
 * @category Aggregation
 */
export function explanationText(
  explanation: Explanation,
  locale: Locale,
  names: Names = {},
): string {
  checkWhole(locale, 'explanations');
  const say = createSay(locale, knownNames(explanation, names));
  const { indicator } = explanation;
  return statementsOf(explanation, { indicator, locale })
    .map((statement) => sentence(statement, locale, say))
    .join('\n');
}
