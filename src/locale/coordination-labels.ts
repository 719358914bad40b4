import { coordinationLabelsEn } from './coordination-labels.en.js';
import { coordinationLabelsVi, type CoordinationLabels } from './coordination-labels.vi.js';
import type { Language } from './language.js';

export type { CoordinationLabels } from './coordination-labels.vi.js';

/** Words of documents about coordination, in both languages. */
export const coordinationLabels: { readonly [Each in Language]: CoordinationLabels } =
  Object.freeze({ vi: coordinationLabelsVi, en: coordinationLabelsEn });
