import type { relationFinding } from '#room/rules';
import { wordOf, type SentencesOf, type Say } from '#room/locale';
import { mainChoicesVi } from './main-choices.js';
import { doubt, figure, gap, said } from './words.js';

type Sentences = SentencesOf<typeof relationFinding>;
type Facts = Parameters<Sentences['rules/relation-broken']>[0];
type Term = Facts['terms'][number];

const must = { 'at-most': 'lớn hơn', equal: 'khác', 'at-least': 'nhỏ hơn' } as const;

/** A figure that another one is held to, by its name, with its amount. */
export function termVi(term: Term, say: Say): string {
  const { indicator, amount, measure, before } = term;
  if (indicator === undefined) return say.number(amount ?? 0);
  const kind = measure === undefined ? '' : `${wordOf(mainChoicesVi, measure)} của `;
  const when = before === undefined ? '' : ` ${say.period(before)}`;
  const sent = amount === null ? 'chưa gửi' : said(amount, { value: term.value }, say);
  return `${kind}${say.indicator(indicator)}${when} (${sent})`;
}

/** Terms with their signs: “A (5) + B (7) − C (2)”. */
const sumOf = (terms: readonly Term[], say: Say): string =>
  terms
    .map((term, at) => {
      const sign = term.times < 0 ? '− ' : at === 0 ? '' : '+ ';
      const size = Math.abs(term.times);
      return `${sign}${size === 1 ? '' : `${say.number(size)} × `}${termVi(term, say)}`;
    })
    .join(' ');

const related = (params: Facts, say: Say): string => {
  const { percent, value, is } = params;
  const amount = said(params.amount, { value, percent }, say);
  const [only, ...others] = params.terms;
  const other = figure(params.other, percent, say);
  const apart = `chênh lệch ${gap(params.difference, percent, say)}`;
  if (only !== undefined && others.length === 0 && only.times === 1) {
    return `số này (${amount}) ${must[is]} ${termVi(only, say)}, ${apart}`;
  }
  return `số này (${amount}) ${must[is]} ${sumOf(params.terms, say)} = ${other}, ${apart}`;
};

/** The one figure with which all sums would hold; nothing where there is none. */
export function meant(perhaps: Facts['perhaps'], say: Say): string {
  if (perhaps === undefined) return '';
  const { indicator, now, amount } = perhaps;
  return `; nếu ${say.indicator(indicator)} là ${say.number(amount)} thay cho ${say.number(now)} thì các tổng đều khớp`;
}

/** The sentences of the findings of figures that others make, in Vietnamese. */
export const relationsVi: Sentences = {
  'rules/relation-broken': (params, say) =>
    `${related(params, say)}${meant(params.perhaps, say)}; hãy kiểm tra lại các số này.`,
  'rules/relation-may-break': (params, say) =>
    `${related(params, say)}${meant(params.perhaps, say)}; hãy kiểm tra lại, nếu đúng thực tế thì ghi rõ lý do.`,
  'rules/relation-implausible': (params, say) =>
    `${related(params, say)}${doubt(true)}; hãy kiểm tra lại các số này.`,
  'rules/product-differs': (params, say) => {
    const { percent, value, dividedBy, is } = params;
    const amount = said(params.amount, { value, percent }, say);
    const product = params.terms
      .map(
        (term) => `${term.times === 1 ? '' : `${say.number(term.times)} × `}${termVi(term, say)}`,
      )
      .join(' × ');
    const over = dividedBy === undefined ? '' : ` : ${termVi(dividedBy, say)}`;
    return `số này (${amount}) ${must[is]} số tính lại ${product}${over} = ${figure(params.other, percent, say)}, chênh lệch ${gap(params.difference, percent, say)}${doubt(params.implausible)}; hãy kiểm tra lại các số này.`;
  },
};
