import { divideExactly } from '#room/text';
import type { DemocracyList } from '../common/democracy-list.js';
import type { RecordFacts } from '../common/facts.js';
import { checkFieldParts } from '../common/field-parts.js';
import type { StatedCount } from '../common/stated-count.js';
import { clearanceSchema } from './clearance-schema.js';
import type { Clearance } from './clearance.js';

const squareMetresPerHectare = 10_000;

/** An area of square metres in hectares, with its word. */
function hectaresOf(area: StatedCount | undefined): StatedCount | undefined {
  if (area === undefined) return undefined;
  if (typeof area === 'number') return divideExactly(area, squareMetresPerHectare);
  const { amount, qualifier } = area;
  return {
    amount: amount === null ? null : divideExactly(amount, squareMetresPerHectare),
    qualifier,
  };
}

function factsOf(clearance: Clearance): RecordFacts {
  const { project, title, projects, households, agreed, handedOver, compelled } = clearance;
  const { complaints, areaAffected, areaHandedOver, compensation } = clearance;
  return {
    project,
    title,
    households,
    agreed,
    handedOver,
    compelled,
    complaints,
    areaAffected,
    areaHandedOver,
    compensation,
    projects: projects ?? 1,
    projectsStated: projects,
    hectaresHandedOver: hectaresOf(areaHandedOver),
  };
}

/** How records of site clearance are read, checked and counted. */
export const clearanceList: DemocracyList<Clearance> = {
  list: 'clearances',
  schema: clearanceSchema,
  check: (clearance) =>
    checkFieldParts(clearance, [
      ['agreed', 'households'],
      ['handedOver', 'households'],
      ['compelled', 'households'],
      ['areaHandedOver', 'areaAffected'],
    ]),
  facts: factsOf,
};
