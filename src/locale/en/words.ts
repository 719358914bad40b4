import type { Say } from '#room/locale';

/** What was perhaps meant, at the end of a sentence. */
export const perhaps = (nearest: string | null, say: Say): string =>
  nearest === null ? '; please check it.' : `; perhaps ${say.quoted(nearest)} is meant.`;

/** The names of units, parted by commas. */
export const units = (ids: readonly string[], say: Say): string => ids.map(say.unit).join(', ');

/** A figure, with its sign where it is a percentage. */
export const figure = (amount: number, percent: boolean | undefined, say: Say): string =>
  `${say.number(amount)}${percent === true ? '%' : ''}`;

/** How far two figures lie apart; percentages lie points apart. */
export const gap = (difference: number, percent: boolean | undefined, say: Say): string =>
  `${say.size(difference)}${percent === true ? ' percentage points' : ''}`;
