import type { comparisonFinding } from '#room/rules';
import type { ObservedValue } from '#room/indicators';
import type { SentencesOf, Say } from '#room/locale';
import { acrossLines, sender } from './lines.js';
import { doubt, figure, gap, said, value } from './words.js';

interface Stated {
  readonly amount: number | null;
  readonly given: ObservedValue | undefined;
  readonly percent: boolean | undefined;
}

const stated = ({ amount, given, percent }: Stated, say: Say): string => {
  if (amount !== null) return said(amount, { value: given, percent }, say);
  return given === undefined ? 'no number' : value(given, say);
};

type Sentences = SentencesOf<typeof comparisonFinding>;

const fell: Sentences['dataset/cumulative-fell'] = (params, say) => {
  const { percent, earlierValue, laterValue } = params;
  const earlier = said(params.earlier, { value: earlierValue, percent }, say);
  const later = said(params.later, { value: laterValue, percent }, say);
  return `the running total of ${later} is below the earlier ${earlier} (${say.period(params.earlierPeriod)}), a fall of ${gap(params.earlier - params.later, percent, say)}`;
};

/** The sentences of the findings of figures that build on each other, in English. */
export const comparisonsEn: Sentences = {
  'dataset/sent-by-two-lines': (params, say) =>
    `${sender(params.counted, say)} and ${sender(params.also, say)} sent the same figure (${stated({ amount: params.amount, given: params.countedValue, percent: params.percent }, say)}); it is counted once, as sent by ${sender(params.counted, say)}.`,
  'dataset/lines-disagree': (params, say) => {
    const { counted, countedAmount, countedValue, other, otherAmount, otherValue, percent } =
      params;
    const both = countedAmount !== null && otherAmount !== null;
    const by = both ? `, a difference of ${gap(countedAmount - otherAmount, percent, say)}` : '';
    return `${sender(counted, say)} sent ${stated({ amount: countedAmount, given: countedValue, percent }, say)}, ${sender(other, say)} sent ${stated({ amount: otherAmount, given: otherValue, percent }, say)}${by}${doubt(params.implausible)}; the figure of ${sender(counted, say)} is counted.`;
  },
  'dataset/cumulative-fell': (params, say) => `${fell(params, say)}.`,
  'dataset/cumulative-implausible': (params, say) => `${fell(params, say)}${doubt(true)}.`,
  'dataset/cumulative-not-apart': (params, say) =>
    `the running total of ${said(params.amount, params, say)} was sent but cannot be taken apart: the last figure before it is ${said(params.other, { value: params.otherValue, percent: params.percent }, say)} (${say.period(params.otherPeriod)}), with nothing in between; please send what lacks.`,
  'dataset/consolidated-differs': (params, say) =>
    `the consolidated figure (${said(params.consolidated, { value: params.consolidatedValue, percent: params.percent }, say)}) differs from the sum of what the units sent (${figure(params.sum, params.percent, say)}) by ${gap(params.difference, params.percent, say)}; ${params.reported === 0 ? 'no unit has sent all of it' : `${params.reported} of ${params.expected} units have sent theirs`}${doubt(params.implausible)}.`,
  'dataset/longer-report-differs': (params, say) =>
    `${said(params.amount, params, say)} differs from the sum (${figure(params.sum, params.percent, say)}) of ${params.parts.map(say.period).join(', ')} by ${gap(params.difference, params.percent, say)}${acrossLines(params, say)}${doubt(params.implausible)}.`,
  'dataset/cumulative-differs': (params, say) =>
    `the running total of ${said(params.amount, params, say)} differs from what ${params.parts.map(say.period).join(', ')} ${params.parts.length === 1 ? 'adds' : 'add'} up to (${figure(params.sum, params.percent, say)}) by ${gap(params.difference, params.percent, say)}${acrossLines(params, say)}${doubt(params.implausible)}.`,
  'dataset/states-differ': (params, say) =>
    `${said(params.amount, params, say)} differs from ${said(params.other, { value: params.otherValue, percent: params.percent }, say)} (${say.period(params.otherPeriod)}), though both are the state of one day${acrossLines(params, say)}${doubt(params.implausible)}.`,
  'dataset/reports-cross': (params, say) =>
    `the days of ${said(params.amount, params, say)} lie partly in ${say.period(params.otherPeriod)} (${said(params.other, { value: params.otherValue, percent: params.percent }, say)}), so only one of the two can count; please send periods that do not cross.`,
  'dataset/nil-denied': (params, say) =>
    `“nothing happened” was sent, but ${say.unit(params.otherUnit)} sent ${said(params.amount, params, say)} for ${say.period(params.otherPeriod)}; the figure counts.`,
  'dataset/figure-without-total': ({ within, figures }, say) =>
    `figures of this unit (${say.number(figures)}) are in no total of ${say.unit(within)}, since only places add up; please send them as figures of a place.`,
  'dataset/figure-beside-places': ({ within, figures }, say) =>
    `figures of this unit (${say.number(figures)}) are not added to those of ${say.unit(within)}, which it serves; if they belong there, send them for the place, on the reporting line of this unit.`,
  'dataset/own-figure-equals-sum': ({ amount, units, percent }, say) =>
    `${figure(amount, percent, say)} was sent as the unit’s own figure, but is exactly the sum of ${say.number(units)} units below it and would count twice; if it is consolidated, please say so.`,
  'dataset/own-figure-above': (params, say) =>
    `the unit sent a figure of its own (${stated({ amount: params.amount, given: params.value, percent: params.percent }, say)}), and ${say.number(params.units)} units below it sent theirs; they are added; if it is consolidated, please say so.`,
  'dataset/sum-too-large': ({ sum, most }, say) =>
    `the figures add up to about ${say.number(sum)}, more than can be added to the last digit (${say.number(most)}); please take a larger unit.`,
  'dataset/change-differs': (params, say) => {
    const { percent, basePeriod } = params;
    return `the change as stated (${said(params.stated, { value: params.statedValue, percent }, say)}) differs from the one that ${figure(params.amount, percent, say)} and ${figure(params.base, percent, say)} (${say.period(basePeriod)}) give (${figure(params.counted, percent, say)}) by ${gap(params.difference, percent, say)}${doubt(params.implausible)}.`;
  },
  'dataset/base-differs': (params, say) =>
    `the earlier figure as stated (${said(params.stated, { value: params.statedValue, percent: params.percent }, say)}) differs from the one counted for ${say.period(params.basePeriod)} (${figure(params.counted, params.percent, say)}) by ${gap(params.difference, params.percent, say)}${doubt(params.implausible)}.`,
  'dataset/including-line-differs': (params, say) =>
    `the figure of ${say.line(params.line)} (${said(params.amount, params, say)}) differs from the sum (${figure(params.sum, params.percent, say)}) of the lines that it includes (${params.lines.map(say.line).join(', ')}) by ${gap(params.difference, params.percent, say)}${doubt(params.implausible)}.`,
  'dataset/activity-differs': (params, say) =>
    `the joint activity ${say.quoted(params.activity)} has two figures: ${said(params.amount, params, say)}, and ${said(params.other, { value: params.otherValue, percent: params.percent }, say)} as sent by ${say.unit(params.otherUnit)}${doubt(params.implausible)}.`,
};
