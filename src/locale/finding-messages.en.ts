import type { FindingMessages } from './finding-messages.js';
import { shapeWordsEn as words, wordOf } from './shape-words.js';
import { namedIds } from './named-ids.js';
import type { Say } from './say.js';

const perhaps = (nearest: string | null, say: Say): string =>
  nearest === null ? '.' : `; perhaps ${say.quoted(nearest)} is meant.`;

const relations: { readonly [name: string]: string } = Object.freeze({
  numerator: 'numerator',
  denominator: 'denominator',
  partOf: 'whole',
  parts: 'part',
  sessions: 'sessions',
});

const amount = (value: number | null, say: Say): string =>
  value === null ? 'no number' : say.number(value);

/** The sentences of all findings in English. */
export const findingMessagesEn: FindingMessages = Object.freeze({
  'shape/wrong-type': ({ expected, received }) =>
    `expected ${wordOf(words.types, expected)}, but received ${wordOf(words.types, received)}.`,
  'shape/missing-field': ({ expected }) =>
    `a field that must be given is missing, expected ${wordOf(words.types, expected)}.`,
  'shape/unknown-field': ({ fields }, say) =>
    `there are fields that are not known: ${say.quoted(...fields)}; check how they are spelt.`,
  'shape/too-small': ({ minimum, received }, say) =>
    `${say.quoted(received)} is below the minimum of ${say.number(minimum)}.`,
  'shape/too-large': ({ maximum, received }, say) =>
    `${say.quoted(received)} is above the maximum of ${say.number(maximum)}.`,
  'shape/not-in-list': ({ allowed, received }, say) =>
    `${say.quoted(received)} is not one of those allowed: ${say.quoted(...allowed)}.`,
  'shape/wrong-format': ({ format, received }, say) =>
    `${say.quoted(received)} is not in the right format, expected ${wordOf(words.formats, format)}.`,
  'shape/not-valid': ({ detail }, say) => `the value is not valid: ${say.quoted(detail)}.`,

  'text/not-a-number': ({ text }, say) =>
    `${say.quoted(text)} is no number written the Vietnamese way, such as 1.327.453 or 58,5.`,
  'text/ambiguous-number': ({ text }, say) =>
    `${say.quoted(text)} cannot be read as one number; write points between thousands and a comma before the decimals.`,
  'text/not-a-quantity': ({ text }, say) =>
    `${say.quoted(text)} is no quantity, such as “gần 134 tấn” or “58,5 tỷ đồng”.`,
  'text/not-a-date': ({ text }, say) =>
    `${say.quoted(text)} is no day of the calendar, such as “ngày 07 tháng 7 năm 2020”.`,
  'text/legacy-encoding': ({ text, encoding }, say) =>
    `${say.quoted(text)} is typed in the old encoding ${encoding}; convert it to Unicode first.`,

  'time/not-a-period': ({ text }, say) =>
    `${say.quoted(text)} is no reporting period, such as “tháng 6 năm 2020” or “6 tháng đầu năm 2020”.`,

  'organization/duplicate-unit': ({ unit }, say) =>
    `the unit ${say.unit(unit)} is given twice under one id; the later one is left out.`,
  'organization/unknown-parent': ({ unit, parent, nearest }, say) =>
    `the parent ${say.quoted(parent)} of ${say.unit(unit)} is not among the units${perhaps(nearest, say)}`,
  'organization/parent-cycle': ({ units }, say) =>
    `these units are parents of each other in a circle: ${units.map(say.unit).join(', ')}.`,
  'organization/unknown-place': ({ unit, place }, say) =>
    `the place ${say.quoted(place)} of ${say.unit(unit)} is not among the units.`,
  'organization/ambiguous-name': ({ text, units, names, count }, say) =>
    `the name ${say.quoted(text)} fits ${say.number(count)} units, none was taken: ${namedIds(units, names)}${count > units.length ? ', …' : '.'}`,
  'organization/unknown-name': ({ text, nearest }, say) =>
    `no unit has the name ${say.quoted(text)}${perhaps(nearest, say)}`,
  'organization/name-corrected': ({ text, name }, say) =>
    `the name ${say.quoted(text)} was taken for ${say.quoted(name)}, the only unit with a name near it; please check.`,

  'indicators/duplicate-indicator': ({ indicator }, say) =>
    `the indicator ${say.indicator(indicator)} is defined twice; the later one is left out.`,
  'indicators/unknown-relation': ({ indicator, relation, related }, say) =>
    `the indicator ${say.indicator(indicator)} leans on ${say.indicator(related)} (${wordOf(relations, relation)}), which is not defined.`,

  'dataset/unknown-unit': ({ unit, nearest }, say) =>
    `the unit ${say.quoted(unit)} is not in the list of units${perhaps(nearest, say)}`,
  'dataset/unknown-indicator': ({ indicator, nearest }, say) =>
    `the indicator ${say.quoted(indicator)} is not in the catalogue${perhaps(nearest, say)}`,
  'dataset/unknown-line': ({ line, nearest }, say) =>
    `the reporting line ${say.quoted(line)} is not in the list${perhaps(nearest, say)}`,
  'dataset/repeated-observation': ({ first, second }) =>
    `the figure was sent twice on one reporting line, at positions [${first}] and [${second}]; the first is counted.`,
  'dataset/sent-by-two-lines': (params, say) =>
    `${say.line(params.counted)} and ${say.line(params.also)} sent the same figure (${amount(params.amount, say)}); it is counted once, as sent by ${say.line(params.counted)}.`,
  'dataset/lines-disagree': ({ counted, countedAmount, other, otherAmount }, say) => {
    const both = countedAmount !== null && otherAmount !== null;
    const by = both ? `, a difference of ${say.size(countedAmount - otherAmount)}` : '';
    return `${say.line(counted)} sent ${amount(countedAmount, say)}, ${say.line(other)} sent ${amount(otherAmount, say)}${by}; the figure of ${say.line(counted)} is counted.`;
  },
  'dataset/too-many-decimals': (params, say) =>
    `the number ${say.number(params.amount)} has more than the ${params.decimals} decimals of the indicator.`,
  'dataset/negative-amount': (params, say) =>
    `the number ${say.number(params.amount)} is below zero, where only counts and sums can stand.`,
  'dataset/cumulative-fell': ({ earlier, later, earlierPeriod }, say) =>
    `the running total of ${say.number(later)} is below the earlier ${say.number(earlier)} (${say.period(earlierPeriod)}), a fall of ${say.size(earlier - later)}.`,
  'dataset/consolidated-differs': (params, say) =>
    `the consolidated figure (${say.number(params.consolidated)}) differs from the sum of what the units sent (${say.number(params.sum)}) by ${say.size(params.difference)}; ${params.reported} of ${params.expected} units have sent theirs.`,

  'rules/part-exceeds-whole': (params, say) =>
    `${say.indicator(params.part)} (${say.number(params.partAmount)}) exceeds ${say.indicator(params.whole)} (${say.number(params.wholeAmount)}) by ${say.size(params.difference)}.`,
  'rules/stated-rate-differs': (params, say) =>
    `the stated rate (${say.number(params.stated)}) differs from the rate recomputed (${say.number(params.recomputed)}) from ${say.indicator(params.numerator)} (${say.number(params.numeratorAmount)}) and ${say.indicator(params.denominator)} (${say.number(params.denominatorAmount)}) by ${say.size(params.difference)}.`,
  'rules/fewer-attendances-than-sessions': (params, say) =>
    `there are fewer attendances (${say.number(params.attendances)}) than ${say.indicator(params.sessionIndicator)} (${say.number(params.sessions)}), short by ${say.size(params.difference)}.`,
  'rules/parts-differ-from-total': (params, say) =>
    `the total (${say.number(params.total)}) differs from the sum of its parts (${say.number(params.sum)}), ${params.parts.map(say.indicator).join(', ')}, by ${say.size(params.difference)}.`,
  'rules/more-findings': ({ listed, notListed }, say) =>
    `${say.number(listed)} findings are listed; ${say.number(notListed)} more are not.`,

  'export/block-degraded': ({ kind, exporter }, say) =>
    `the exporter ${say.quoted(exporter)} cannot show a block of the kind ${say.quoted(kind)}; its content is printed as plain text.`,
  'export/characters-removed': ({ characters, text }, say) =>
    `characters that the file cannot hold were taken out (${say.characters(characters)}) of ${say.quoted(text)}.`,
  'export/characters-not-shown': ({ characters, text }, say) =>
    `the font cannot draw ${say.characters(characters)} in ${say.quoted(text)}.`,
  'export/text-continued': ({ length, limit }, say) =>
    `a text of ${say.number(length)} characters is longer than the ${say.number(limit)} that one cell holds; it goes on in the next cells.`,
  'export/long-word-broken': ({ word }, say) =>
    `the long word ${say.quoted(word)} was given places to break.`,
  'export/number-as-text': ({ number }, say) =>
    `the number ${say.quoted(number)} cannot be held as a number and stands as text.`,
  'export/sheet-renamed': ({ from, to }, say) =>
    `the sheet ${say.quoted(from)} was renamed to ${say.quoted(to)}.`,
  'export/table-split': ({ parts, columns }, say) =>
    `a table of ${say.number(columns)} columns is too wide for its page and is printed in ${say.number(parts)} parts.`,
});
