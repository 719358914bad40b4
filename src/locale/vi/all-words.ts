import { idWord } from '#room/locale';
import { choicesVi } from './choices.js';
import { fieldsVi } from './fields.js';

/** Fields of any record, with what they are called in the data: “địa bàn (area)”. */
export const fields = (...ids: readonly string[]): string =>
  ids.map((id) => idWord(fieldsVi, id)).join(', ');

/** Words of any closed list, with what stands in the data: “tiếp nhận (accepted)”. */
export const choices = (...ids: readonly string[]): string =>
  ids.map((id) => idWord(choicesVi, id)).join(', ');
