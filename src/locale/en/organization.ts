import type { MainSentencesOf } from '#room/codes';
import type { organizationFinding } from '#room/organization';
import { perhaps } from './words.js';

/** The sentences of the findings in units and their links, in English. */
export const organizationEn: MainSentencesOf<typeof organizationFinding> = {
  'organization/duplicate-unit': ({ unit }, say) =>
    `the unit ${say.unit(unit)} is given twice under one id; the later one is left out.`,
  'organization/unknown-parent': ({ unit, parent, nearest }, say) =>
    `the parent ${say.quoted(parent)} of ${say.unit(unit)} is not among the units${perhaps(nearest, say)}`,
  'organization/parent-cycle': ({ units }, say) =>
    `these units are parents of each other in a circle: ${units.map(say.unit).join(', ')}.`,
  'organization/unknown-place': ({ unit, place }, say) =>
    `the place ${say.quoted(place)} of ${say.unit(unit)} is not among the units.`,
  'organization/unknown-kind': ({ unit, kind, nearest }, say) =>
    `${say.unit(unit)} is of the kind ${say.quoted(kind)}, which is not among the kinds of units${perhaps(nearest, say)}`,
};
