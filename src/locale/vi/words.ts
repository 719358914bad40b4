import { idWord, type Say } from '#room/locale';
import { choicesVi } from './choices.js';
import { fieldsVi } from './fields.js';

/** What was perhaps meant, at the end of a sentence. */
export const perhaps = (nearest: string | null, say: Say): string =>
  nearest === null ? '; hãy kiểm tra lại.' : `; có thể là ${say.quoted(nearest)}.`;

/** The names of units, parted by commas. */
export const units = (ids: readonly string[], say: Say): string => ids.map(say.unit).join(', ');

/** Fields by their names, with what they are called in the data: “giá trị (value)”. */
export const fields = (...ids: readonly string[]): string =>
  ids.map((id) => idWord(fieldsVi, id)).join(', ');

/** Words of closed lists by their names, with what stands in the data: “lũy kế (cumulative)”. */
export const choices = (...ids: readonly string[]): string =>
  ids.map((id) => idWord(choicesVi, id)).join(', ');

/** A figure, with its sign where it is a percentage. */
export const figure = (amount: number, percent: boolean | undefined, say: Say): string =>
  `${say.number(amount)}${percent === true ? '%' : ''}`;

/** How far two figures lie apart; percentages lie points apart. */
export const gap = (difference: number, percent: boolean | undefined, say: Say): string =>
  `${say.size(difference)}${percent === true ? ' điểm phần trăm' : ''}`;
