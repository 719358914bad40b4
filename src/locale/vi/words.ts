import type { ObservedValue } from '#room/indicators';
import { idWord, wordOf, type Say } from '#room/locale';
import { mainChoicesVi } from './main-choices.js';
import { mainFieldsVi } from './main-fields.js';

/** What was perhaps meant, at the end of a sentence. */
export const perhaps = (nearest: string | null, say: Say): string =>
  nearest === null ? '; hãy kiểm tra lại.' : `; có thể là ${say.quoted(nearest)}.`;

/** The names of units, parted by commas. */
export const units = (ids: readonly string[], say: Say): string => ids.map(say.unit).join(', ');

/** More names than a sentence bears. */
const mostNames = 12;

/** Names as they were given, and how many others there are. */
export function named(names: readonly string[], say: Say): string {
  const more = names.length - mostNames;
  const told = say.quoted(...names.slice(0, mostNames));
  return more > 0 ? `${told} và ${say.number(more)} tên khác` : told;
}

/** Fields of units, indicators and figures, with what they are called in the data: “giá trị (value)”. */
export const mainFields = (...ids: readonly string[]): string =>
  ids.map((id) => idWord(mainFieldsVi, id)).join(', ');

/** Words of closed lists by their names, with what stands in the data: “lũy kế (cumulative)”. */
export const mainChoices = (...ids: readonly string[]): string =>
  ids.map((id) => idWord(mainChoicesVi, id)).join(', ');

/** A figure, with its sign where it is a percentage. */
export const figure = (amount: number, percent: boolean | undefined, say: Say): string =>
  `${say.number(amount)}${percent === true ? '%' : ''}`;

/** How far two figures lie apart; percentages lie points apart. */
export const gap = (difference: number, percent: boolean | undefined, say: Say): string =>
  `${say.size(difference)}${percent === true ? ' điểm phần trăm' : ''}`;

/** A value as people say it. */
export function value(given: ObservedValue | undefined, say: Say): string {
  if (given === undefined) return 'một số liệu';
  if (given.state !== 'reported') return wordOf(mainChoicesVi, given.state);
  const { amount, to, qualifier } = given;
  if (amount === null) return 'nhiều';
  const word = qualifier === undefined ? '' : `${wordOf(mainChoicesVi, qualifier)} `;
  return to === undefined
    ? `${word}${say.number(amount)}`
    : `từ ${say.number(amount)} đến ${say.number(to)}`;
}

/** A figure with the word or the range of its value, where it has one. */
export function said(
  amount: number,
  about: { readonly value?: ObservedValue | undefined; readonly percent?: boolean | undefined },
  say: Say,
): string {
  if (about.value === undefined) return figure(amount, about.percent, say);
  return `${value(about.value, say)}${about.percent === true ? '%' : ''}`;
}

/** The end of a sentence on figures that only their words make possible. */
export const doubt = (implausible: boolean | undefined): string =>
  implausible === true
    ? ' (chỉ đúng nếu lệch xa nghĩa thông thường của các từ “gần”, “trên”…)'
    : '';

/** How far a figure is off the scale of others, what was perhaps meant, and what to ask. */
export function outOfScale(
  params: {
    readonly usual: number;
    readonly others: number;
    readonly perhaps?: number | undefined;
    readonly money?: boolean | undefined;
  },
  say: Say,
): string {
  const { usual, others, perhaps: other, money } = params;
  const meant = other === undefined ? '' : `, có thể là ${say.number(other)}`;
  const ask =
    money === true
      ? '; đơn vị tính là đồng hay triệu đồng? Hãy kiểm tra lại.'
      : '; hãy kiểm tra lại đơn vị tính.';
  return `lệch hàng trăm lần so với ${say.number(others)} kỳ khác của đơn vị (thường khoảng ${say.number(usual)})${meant}${ask}`;
}
