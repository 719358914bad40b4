import type { relationFinding } from '#room/rules';
import type { SentencesOf, Say } from '#room/locale';
import { doubt, figure, gap, said } from './words.js';

type Sentences = SentencesOf<typeof relationFinding>;
type Facts = Parameters<Sentences['rules/relation-broken']>[0];
type Term = Facts['terms'][number];

const stands = { 'at-most': 'exceeds', equal: 'differs from', 'at-least': 'is below' } as const;

function termEn(term: Term, say: Say): string {
  const { indicator, amount, measure, before } = term;
  if (indicator === undefined) return say.number(amount ?? 0);
  const kind = measure === undefined ? '' : `${measure} of `;
  const when = before === undefined ? '' : ` in ${say.period(before)}`;
  const sent = amount === null ? 'not sent' : said(amount, { value: term.value }, say);
  return `${kind}${say.indicator(indicator)}${when} (${sent})`;
}

const sumOf = (terms: readonly Term[], say: Say): string =>
  terms
    .map((term, at) => {
      const sign = term.times < 0 ? '− ' : at === 0 ? '' : '+ ';
      const size = Math.abs(term.times);
      return `${sign}${size === 1 ? '' : `${say.number(size)} × `}${termEn(term, say)}`;
    })
    .join(' ');

const related = (params: Facts, say: Say): string => {
  const { percent, value, is } = params;
  const amount = said(params.amount, { value, percent }, say);
  const [only, ...others] = params.terms;
  const apart = gap(params.difference, percent, say);
  if (only !== undefined && others.length === 0 && only.times === 1) {
    return `this figure (${amount}) ${stands[is]} ${termEn(only, say)} by ${apart}`;
  }
  return `this figure (${amount}) ${stands[is]} ${sumOf(params.terms, say)} = ${figure(params.other, percent, say)} by ${apart}`;
};

/** The one figure with which all sums would hold; nothing where there is none. */
export function meant(perhaps: Facts['perhaps'], say: Say): string {
  if (perhaps === undefined) return '';
  const { indicator, now, amount } = perhaps;
  return `; with ${say.number(amount)} for ${say.number(now)} as ${say.indicator(indicator)} all sums hold`;
}

/** The sentences of the findings of figures that others make, in English. */
export const relationsEn: Sentences = {
  'rules/relation-broken': (params, say) => `${related(params, say)}${meant(params.perhaps, say)}.`,
  'rules/relation-may-break': (params, say) =>
    `${related(params, say)}${meant(params.perhaps, say)}; look again, and say why where it is so.`,
  'rules/relation-implausible': (params, say) => `${related(params, say)}${doubt(true)}.`,
  'rules/product-differs': (params, say) => {
    const { percent, value, dividedBy, is } = params;
    const amount = said(params.amount, { value, percent }, say);
    const product = params.terms
      .map(
        (term) => `${term.times === 1 ? '' : `${say.number(term.times)} × `}${termEn(term, say)}`,
      )
      .join(' × ');
    const over = dividedBy === undefined ? '' : ` / ${termEn(dividedBy, say)}`;
    return `this figure (${amount}) ${stands[is]} ${product}${over} = ${figure(params.other, percent, say)} by ${gap(params.difference, percent, say)}${doubt(params.implausible)}.`;
  },
};
