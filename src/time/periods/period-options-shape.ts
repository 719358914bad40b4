import { schemaOfShape } from '#room/findings';
import { givenPeriodOptions } from './require-period-options.js';

/** What ids and names of periods are read with. */
export const periodOptionsShape = schemaOfShape(givenPeriodOptions);
