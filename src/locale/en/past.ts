import type { pastFinding } from '#room/rules';
import type { SentencesOf } from '#room/locale';
import { acrossLines } from './lines.js';
import { doubt, figure, gap, outOfScale, said } from './words.js';

type Sentences = SentencesOf<typeof pastFinding>;

const shorter: Sentences['rules/shorter-exceed-longer'] = (params, say) => {
  const { percent, value } = params;
  const amount = said(params.amount, { value, percent }, say);
  return `the figure of the whole period (${amount}) is below what was sent within it (${params.parts.map(say.period).join(', ')}: ${figure(params.sum, percent, say)}) by ${gap(params.difference, percent, say)}${acrossLines(params, say)}`;
};

/** The sentences of the findings of figures beside what the unit sent else, in English. */
export const pastEn: Sentences = {
  'rules/amount-out-of-scale': (params, say) =>
    `this figure (${say.number(params.amount)}) is ${outOfScale(params, say)}`,
  'rules/outside-earlier-range': ({ amount, usual, least, most, earlier, percent }, say) =>
    `this figure (${figure(amount, percent, say)}) lies far outside the ${say.number(earlier)} earlier reports (${figure(least, percent, say)} to ${figure(most, percent, say)}, usually about ${figure(usual, percent, say)}); look again, and say why where it is so.`,
  'rules/looks-like-running-totals': ({ periods, amounts }, say) =>
    `the figures in period rise evenly from the beginning of the year (${periods.map((id, at) => `${say.period(id)}: ${say.number(amounts[at] ?? 0)}`).join('; ')}); mark them as cumulative where they are running totals.`,
  'rules/copied-from-before': ({ otherPeriod, figures }, say) =>
    `all ${say.number(figures)} figures above zero are those of ${say.period(otherPeriod)}; check whether they were copied by mistake.`,
  'rules/unit-not-in-force': ({ from, to, figures }, say) => {
    const ended = to === undefined ? null : `it ended after ${say.date(to)}`;
    const begins = from === undefined ? null : `it begins on ${say.date(from)}`;
    const why = [ended, begins].filter((one) => one !== null).join(' and ');
    const count = figures === 1 ? 'one figure is' : `${say.number(figures)} figures are`;
    return `${count} of days on which the unit was not there${why === '' ? '' : ` (${why})`}; check the period or the unit.`;
  },
  'rules/shorter-exceed-longer': (params, say) => `${shorter(params, say)}.`,
  'rules/shorter-may-exceed-longer': (params, say) => `${shorter(params, say)}${doubt(true)}.`,
};
