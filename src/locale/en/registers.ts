import type { OtherSentencesOf } from '#room/codes';
import type { organizationFinding } from '#room/organization';
import { namedIds } from '#room/locale';
import { perhaps } from './words.js';

/** The sentences of the findings in registers, links and posts, in English. */
export const registersEn: OtherSentencesOf<typeof organizationFinding> = {
  'organization/duplicate-code': ({ code, first }, say) =>
    `the code ${say.quoted(code)} is another unit's in row ${first}; this row is not read.`,
  'organization/unknown-code': ({ code }, say) => `no unit has the code ${say.quoted(code)}.`,
  'organization/old-value-differs': ({ code, expected, found }, say) =>
    `a change of the unit with code ${say.quoted(code)} gives the old value ${say.quoted(expected)}, but the unit has ${say.quoted(found)}.`,
  'organization/heirs-disagree': ({ code, kind, heirs }, say) =>
    `the unit with code ${say.quoted(code)} is given as ${say.quoted(kind)} but has ${say.number(heirs)} heirs.`,
  'organization/repeated-succession': ({ from, first }, say) =>
    `the old and the new code of ${say.quoted(from)} stand in row ${first} already; this row is not read.`,
  'organization/left-out-together': ({ code, row }, say) =>
    `the row is not read, because row ${row} of the same unit with code ${say.quoted(code)} is wrong.`,
  'organization/shares-disagree': ({ code }, say) =>
    `the parts of the unit with code ${say.quoted(code)} disagree: all of its people are in one part, but another has people too.`,
  'organization/unknown-unit': ({ unit, nearest }, say) =>
    `the unit ${say.quoted(unit)} is not among the units${perhaps(nearest, say)}`,
  'organization/unknown-link-type': ({ type, allowed }, say) =>
    `the register has no link type ${say.quoted(type)}; it has ${say.quoted(...allowed)}.`,
  'organization/overlapping-parents': ({ unit, parents, ...days }, say) =>
    `${say.unit(unit)} has two units directly above it (${parents.map(say.unit).join(' and ')}) ${say.days(days)}; the first given counts.`,
  'organization/parent-not-in-force': ({ unit, parent, ...days }, say) =>
    `${say.unit(parent)}, the unit above ${say.unit(unit)}, is not in force ${say.days(days)}.`,
  'organization/end-before-start': ({ from, until }, say) =>
    `these days end before they begin: ${say.days({ from, until })}; they count as none.`,
  'organization/kind-not-in-force': ({ unit, kind, ...days }, say) =>
    `${say.unit(unit)} is of the kind ${say.quoted(kind)} ${say.days(days)}, when the country does not have it.`,
  'organization/level-not-in-force': ({ unit, level, ...days }, say) =>
    `${say.unit(unit)} is of the level ${say.quoted(level)} ${say.days(days)}, when the country does not have it.`,
  'organization/shares-above-whole': ({ unit, measure, sum }, say) =>
    `the parts of ${say.unit(unit)} by ${say.quoted(measure)} add up to ${say.number(sum)}, more than 1.`,
  'organization/predecessors-missing': ({ unit, missing }, say) =>
    `the restated figure of ${say.unit(unit)} is that of a part only: there is none of ${missing.map(say.unit).join(', ')}.`,
  'organization/amount-not-in-force': ({ unit, amount, day }, say) =>
    `${say.unit(unit)} was not in force on ${say.date(day)}: its ${say.number(amount)} stands apart and was not restated.`,
  'organization/unallocated': ({ amount, among, above }, say) =>
    `${say.number(amount)} could not be allocated ${among.length === 0 ? 'because there is no successor' : `among ${among.map(say.unit).join(', ')}`}; it stands apart${above === null ? '' : ` under ${say.unit(above)}`}.`,
  'organization/post-held-twice': ({ post, holders, ...days }, say) =>
    `the post ${say.quoted(post)} has two holders at the same time (${holders.join(' and ')}) ${say.days(days)}.`,
  'organization/unknown-post': ({ post, nearest }, say) =>
    `the post ${say.quoted(post)} is not among the posts${perhaps(nearest, say)}`,
  'organization/ambiguous-name': ({ text, units, names, count }, say) =>
    `the name ${say.quoted(text)} fits ${say.number(count)} units, none was taken: ${namedIds(units, names)}${count > units.length ? ', …' : '.'}`,
  'organization/unknown-name': ({ text, nearest }, say) =>
    `no unit has the name ${say.quoted(text)}${perhaps(nearest, say)}`,
  'organization/name-corrected': ({ text, name }, say) =>
    `the name ${say.quoted(text)} was taken for ${say.quoted(name)}, the only unit with a name near it; please check.`,
  'organization/unknown-level': ({ unit, level, nearest }, say) =>
    `${say.unit(unit)} is of the level ${say.quoted(level)}, which is not among the levels${perhaps(nearest, say)}`,
};
