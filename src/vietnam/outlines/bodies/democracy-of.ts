import { below, type OutlineRow } from '../outline-row.js';
import { communeRows, democracyHead, sphereRows } from '../rows/democracy-rows.js';

/** Grassroots democracy, sphere by sphere. */
export const democracyOf = (): readonly OutlineRow[] => [
  ...democracyHead,
  ...below('democracy.communes', 3, communeRows),
  ...below('democracy', 2, sphereRows),
];
