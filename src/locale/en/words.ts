import type { ObservedValue } from '#room/indicators';
import type { Say } from '#room/locale';

/** What was perhaps meant, at the end of a sentence. */
export const perhaps = (nearest: string | null, say: Say): string =>
  nearest === null ? '; please check it.' : `; perhaps ${say.quoted(nearest)} is meant.`;

/** The names of units, parted by commas. */
export const units = (ids: readonly string[], say: Say): string => ids.map(say.unit).join(', ');

/** More names than a sentence bears. */
const mostNames = 12;

/** Names as they were given, and how many others there are. */
export function named(names: readonly string[], say: Say): string {
  const more = names.length - mostNames;
  const told = say.quoted(...names.slice(0, mostNames));
  return more > 0 ? `${told} and ${say.number(more)} more` : told;
}

/** A figure, with its sign where it is a percentage. */
export const figure = (amount: number, percent: boolean | undefined, say: Say): string =>
  `${say.number(amount)}${percent === true ? '%' : ''}`;

/** How far two figures lie apart; percentages lie points apart. */
export const gap = (difference: number, percent: boolean | undefined, say: Say): string =>
  `${say.size(difference)}${percent === true ? ' percentage points' : ''}`;

/** A value as people say it. */
export function value(given: ObservedValue | undefined, say: Say): string {
  if (given === undefined) return 'a value';
  if (given.state !== 'reported') return given.state.replace('-', ' ');
  const { amount, to, qualifier } = given;
  if (amount === null) return 'many';
  const word = qualifier === undefined ? '' : `${qualifier.replace('-', ' ')} `;
  return to === undefined
    ? `${word}${say.number(amount)}`
    : `${say.number(amount)} to ${say.number(to)}`;
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
  implausible === true ? ' (possible only far from what words like “nearly” usually mean)' : '';

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
  const meant = other === undefined ? '' : `, perhaps ${say.number(other)} is meant`;
  const ask =
    money === true
      ? '; is it in đồng or in million đồng? Please check.'
      : '; please check its unit.';
  return `hundreds of times off the ${say.number(others)} other reports of the unit (usually about ${say.number(usual)})${meant}${ask}`;
}
