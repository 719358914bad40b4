import type { comparisonFinding, ruleFinding } from '#room/rules';
import type { SentencesOf, Say } from '#room/locale';
import { figure, gap } from './words.js';

const amount = (value: number | null, percent: boolean | undefined, say: Say): string =>
  value === null ? 'no number' : figure(value, percent, say);

/** Who sent a figure; some reports name no line. */
const sender = (line: string, say: Say): string =>
  line === '' ? 'a report that names no line' : say.line(line);

/** The sentences of the findings of figures that contradict each other, in English. */
export const rulesEn: SentencesOf<typeof comparisonFinding> & SentencesOf<typeof ruleFinding> = {
  'dataset/sent-by-two-lines': (params, say) =>
    `${sender(params.counted, say)} and ${sender(params.also, say)} sent the same figure (${amount(params.amount, params.percent, say)}); it is counted once, as sent by ${sender(params.counted, say)}.`,
  'dataset/lines-disagree': ({ counted, countedAmount, other, otherAmount, percent }, say) => {
    const both = countedAmount !== null && otherAmount !== null;
    const by = both ? `, a difference of ${gap(countedAmount - otherAmount, percent, say)}` : '';
    return `${sender(counted, say)} sent ${amount(countedAmount, percent, say)}, ${sender(other, say)} sent ${amount(otherAmount, percent, say)}${by}; the figure of ${sender(counted, say)} is counted.`;
  },
  'dataset/cumulative-fell': ({ earlier, later, earlierPeriod, percent }, say) =>
    `the running total of ${figure(later, percent, say)} is below the earlier ${figure(earlier, percent, say)} (${say.period(earlierPeriod)}), a fall of ${gap(earlier - later, percent, say)}.`,
  'dataset/consolidated-differs': (params, say) =>
    `the consolidated figure (${figure(params.consolidated, params.percent, say)}) differs from the sum of what the units sent (${figure(params.sum, params.percent, say)}) by ${gap(params.difference, params.percent, say)}; ${params.reported} of ${params.expected} units have sent theirs.`,
  'rules/part-exceeds-whole': (params, say) =>
    `${say.indicator(params.part)} (${figure(params.partAmount, params.percent, say)}) exceeds ${say.indicator(params.whole)} (${figure(params.wholeAmount, params.percent, say)}) by ${gap(params.difference, params.percent, say)}.`,
  'rules/stated-rate-differs': (params, say) =>
    `the stated rate (${figure(params.stated, params.percent, say)}) differs from the rate recomputed (${figure(params.recomputed, params.percent, say)}) from ${say.indicator(params.numerator)} (${say.number(params.numeratorAmount)}) and ${say.indicator(params.denominator)} (${say.number(params.denominatorAmount)}) by ${gap(params.difference, params.percent, say)}.`,
  'rules/fewer-attendances-than-sessions': (params, say) =>
    `there are fewer attendances (${say.number(params.attendances)}) than ${say.indicator(params.sessionIndicator)} (${say.number(params.sessions)}), short by ${say.size(params.difference)}.`,
  'rules/parts-differ-from-total': (params, say) =>
    `the total (${figure(params.total, params.percent, say)}) differs from the sum of its parts (${figure(params.sum, params.percent, say)}), ${params.parts.map(say.indicator).join(', ')}, by ${gap(params.difference, params.percent, say)}.`,
  'rules/more-findings': ({ listed, notListed }, say) =>
    `${say.number(listed)} findings are listed; ${say.number(notListed)} more are not.`,
  'rules/part-may-exceed': (params, say) =>
    `${say.indicator(params.part)} (${figure(params.partAmount, params.percent, say)}) exceeds ${say.indicator(params.whole)} (${figure(params.wholeAmount, params.percent, say)}) by ${gap(params.difference, params.percent, say)}; say so where it comes from the period before, else look again.`,
  'rules/parts-may-differ': (params, say) =>
    `the total (${figure(params.total, params.percent, say)}) differs from the sum of its parts (${figure(params.sum, params.percent, say)}), ${params.parts.map(say.indicator).join(', ')}, by ${gap(params.difference, params.percent, say)}; look whether they break down this total or another.`,
};
