import type { comparisonFinding, ruleFinding } from '#room/rules';
import type { SentencesOf, Say } from '#room/locale';

const amount = (value: number | null, say: Say): string =>
  value === null ? 'no number' : say.number(value);

/** The sentences of the findings of figures that contradict each other, in English. */
export const rulesEn: SentencesOf<typeof comparisonFinding> & SentencesOf<typeof ruleFinding> = {
  'dataset/sent-by-two-lines': (params, say) =>
    `${say.line(params.counted)} and ${say.line(params.also)} sent the same figure (${amount(params.amount, say)}); it is counted once, as sent by ${say.line(params.counted)}.`,
  'dataset/lines-disagree': ({ counted, countedAmount, other, otherAmount }, say) => {
    const both = countedAmount !== null && otherAmount !== null;
    const by = both ? `, a difference of ${say.size(countedAmount - otherAmount)}` : '';
    return `${say.line(counted)} sent ${amount(countedAmount, say)}, ${say.line(other)} sent ${amount(otherAmount, say)}${by}; the figure of ${say.line(counted)} is counted.`;
  },
  'dataset/cumulative-fell': ({ earlier, later, earlierPeriod }, say) =>
    `the running total of ${say.number(later)} is below the earlier ${say.number(earlier)} (${say.period(earlierPeriod)}), a fall of ${say.size(earlier - later)}.`,
  'dataset/consolidated-differs': (params, say) =>
    `the consolidated figure (${say.number(params.consolidated)}) differs from the sum of what the units sent (${say.number(params.sum)}) by ${say.size(params.difference)}; ${params.reported} of ${params.expected} units have sent theirs.`,
  'rules/part-exceeds-whole': (params, say) =>
    `${say.indicator(params.part)} (${say.number(params.partAmount)}) exceeds ${say.indicator(params.whole)} (${say.number(params.wholeAmount)}) by ${say.size(params.difference)}.`,
  'rules/stated-rate-differs': (params, say) =>
    `the stated rate (${say.number(params.stated)}) differs from the rate recomputed (${say.number(params.recomputed)}) from ${say.indicator(params.numerator)} (${say.number(params.numeratorAmount)}) and ${say.indicator(params.denominator)} (${say.number(params.denominatorAmount)}) by ${say.size(params.difference)}.`,
  'rules/fewer-attendances-than-sessions': (params, say) =>
    `there are fewer attendances (${say.number(params.attendances)}) than ${say.indicator(params.sessionIndicator)} (${say.number(params.sessions)}), short by ${say.size(params.difference)}.`,
  'rules/parts-differ-from-total': (params, say) =>
    `the total (${say.number(params.total)}) differs from the sum of its parts (${say.number(params.sum)}), ${params.parts.map(say.indicator).join(', ')}, by ${say.size(params.difference)}.`,
  'rules/more-findings': ({ listed, notListed }, say) =>
    `${say.number(listed)} findings are listed; ${say.number(notListed)} more are not.`,
  'rules/part-may-exceed': (params, say) =>
    `${say.indicator(params.part)} (${say.number(params.partAmount)}) exceeds ${say.indicator(params.whole)} (${say.number(params.wholeAmount)}) by ${say.size(params.difference)}; say so where it comes from the period before, else look again.`,
  'rules/parts-may-differ': (params, say) =>
    `the total (${say.number(params.total)}) differs from the sum of its parts (${say.number(params.sum)}), ${params.parts.map(say.indicator).join(', ')}, by ${say.size(params.difference)}; look whether they break down this total or another.`,
};
