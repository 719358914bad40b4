import { campaignMessagesEn } from './campaign-messages.en.js';
import { coordinationMessagesEn } from './coordination-messages.en.js';
import { documentMessagesEn } from './document-messages.en.js';
import { exportMessagesEn } from './export-messages.en.js';
import type { FindingMessages } from './finding-messages.js';
import { shapeWordsEn as words, wordOf } from './shape-words.js';
import { namedIds } from './named-ids.js';
import type { Say } from './say.js';
import { tallyMessagesEn } from './tally-messages.en.js';

const unreadable = Object.freeze({
  throws: 'this cannot be read, it fails when it is looked at; enter it again.',
  nested: 'this is nested too deeply or holds itself, and cannot be read.',
  large: 'this is too large for one record of a list, and cannot be read.',
});

const perhaps = (nearest: string | null, say: Say): string =>
  nearest === null ? '.' : `; perhaps ${say.quoted(nearest)} is meant.`;

const relations: { readonly [name: string]: string } = Object.freeze({
  numerator: 'numerator',
  denominator: 'denominator',
  partOf: 'whole',
  parts: 'part',
  otherParts: 'part',
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
  'shape/unreadable': ({ reason }) => unreadable[reason],
  'records/repeated-record': ({ id, first }, say) =>
    `${id === null ? 'this record' : say.quoted(id)} is in the list already, in place ${say.number(first)}; only the first counts.`,

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
  'text/not-nfc': ({ text, cells }, say) =>
    `${say.number(cells)} cells are typed with marks apart from their letters, the first is ${say.quoted(text)}; they were put into Unicode normalization form C.`,
  'text/unreadable-characters': ({ text }, say) =>
    `${say.quoted(text)} holds broken characters; save the file as UTF-8 and read it again.`,
  'text/broken-quotes': ({ text }, say) =>
    `a quotation mark of the CSV file is never closed or closed in the wrong place, from ${say.quoted(text)} on; the row is not read.`,
  'text/wrong-cell-count': ({ expected, received }, say) =>
    `the row has ${say.number(received)} cells where the header has ${say.number(expected)} columns; the row is not read.`,
  'text/missing-column': ({ column, nearest }, say) =>
    `the header has no column ${say.quoted(column)}${perhaps(nearest, say)}`,
  'text/duplicate-column': ({ column }, say) =>
    `the header has two columns called ${say.quoted(column)}.`,
  'text/column-not-read': ({ columns }, say) =>
    `nothing was read from these columns: ${say.quoted(...columns)}.`,

  'time/not-a-period': ({ text }, say) =>
    `${say.quoted(text)} is no reporting period, such as “tháng 6 năm 2020” or “6 tháng đầu năm 2020”.`,
  'time/unknown-calendar': ({ calendar, nearest }, say) =>
    `the reporting calendar ${say.quoted(calendar)} is not among those given${perhaps(nearest, say)}`,
  'time/kind-not-in-calendar': ({ text, calendar }, say) =>
    `${say.calendar(calendar)} has no period of the kind of ${say.quoted(text)}.`,
  'time/unknown-term': ({ term, nearest }, say) =>
    `the term ${say.quoted(term)} is in no table of terms${perhaps(nearest, say)}`,
  'time/term-system-missing': ({ text, systems }, say) =>
    systems.length === 0
      ? `${say.quoted(text)} is a term of office; a table of terms is needed to tell its days.`
      : `${say.quoted(text)} does not say whose term it is; choose one of ${say.quoted(...systems)}.`,
  'time/as-of-date-missing': ({ text }, say) =>
    `${say.quoted(text)} reaches up to now or from now on, but the day that “now” stands for is missing.`,
  'time/document-date-missing': ({ document }, say) =>
    `the day of ${say.quoted(document)} is missing, so the years of carrying it out cannot be told.`,
  'time/end-before-start': ({ start, end }, say) =>
    `the end, ${say.date(end)}, is earlier than the start, ${say.date(start)}.`,
  'time/calendars-differ': (params, say) =>
    `${say.bare(params.period)} follows ${say.calendar(params.calendar)}, but ${say.bare(params.otherPeriod)} follows ${say.calendar(params.otherCalendar)}; their days are counted differently, which a comparison must say.`,
  'time/calendar-not-in-force': ({ period, calendar, validFrom, validTo }, say) =>
    `${say.bare(period)} ends while ${say.calendar(calendar)} is not in force (${[validFrom && `from ${say.date(validFrom)}`, validTo && `to ${say.date(validTo)}`].filter(Boolean).join(' ')}).`,
  'time/days-not-confirmed': ({ period, firstDay, lastDay }, say) =>
    `no public source confirms that ${say.period(period)} runs from ${say.date(firstDay)} to ${say.date(lastDay)}.`,
  'time/duplicate-holiday': ({ date }, say) =>
    `the holiday on ${say.quoted(date)} is given twice; the later row is left out.`,
  'time/off-and-working': ({ date }, say) =>
    `${say.quoted(date)} is given both as a day off and as a make-up working day; it counts as a working day.`,
  'time/no-holiday-list': ({ year, day }, say) =>
    `the due date ${say.date(day)} was counted without the list of days off of ${year}; add Tết, the day of the Hùng Kings and the days exchanged, and count again.`,
  'time/holiday-list-not-confirmed': ({ year, day }, say) =>
    `the due date ${say.date(day)} was counted by a list of days off of ${year} that is not confirmed; compare it with the announcement.`,
  'time/day-of-another-year': ({ date, year }, say) =>
    `${say.date(date)} is not in ${year}, the year of its list of days off; it does not count.`,
  'time/extension-of-unknown-unit': ({ unit }, say) =>
    `the unit ${say.quoted(unit)} that was given an extension is not among the units.`,
  'time/extension-too-early': ({ unit, due, regular }, say) =>
    `the extension of ${say.unit(unit)} to ${say.quoted(due)} ends before the regular due date ${say.quoted(regular)}.`,

  'organization/duplicate-unit': ({ unit }, say) =>
    `the unit ${say.unit(unit)} is given twice under one id; the later one is left out.`,
  'organization/unknown-parent': ({ unit, parent, nearest }, say) =>
    `the parent ${say.quoted(parent)} of ${say.unit(unit)} is not among the units${perhaps(nearest, say)}`,
  'organization/parent-cycle': ({ units }, say) =>
    `these units are parents of each other in a circle: ${units.map(say.unit).join(', ')}.`,
  'organization/unknown-kind': ({ unit, kind, nearest }, say) =>
    `The kind ${say.quoted(kind)} of ${say.unit(unit)} is not in the catalogue of kinds${perhaps(nearest, say)}`,
  'organization/unknown-place': ({ unit, place }, say) =>
    `the place ${say.quoted(place)} of ${say.unit(unit)} is not among the units.`,
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
  'organization/unknown-level': ({ unit, level, nearest }, say) =>
    `${say.unit(unit)} is of the level ${say.quoted(level)}, which is not among the levels${perhaps(nearest, say)}`,
  'organization/kind-not-in-force': ({ unit, kind, ...days }, say) =>
    `${say.unit(unit)} is of the kind ${say.quoted(kind)} ${say.days(days)}, when the country does not have it.`,
  'organization/level-not-in-force': ({ unit, level, ...days }, say) =>
    `${say.unit(unit)} is of the level ${say.quoted(level)} ${say.days(days)}, when the country does not have it.`,
  'organization/shares-above-whole': ({ unit, measure, sum }, say) =>
    `the parts of ${say.unit(unit)} by ${say.quoted(measure)} add up to ${say.number(sum)}, more than 1.`,
  'organization/predecessors-missing': ({ unit, missing }, say) =>
    `the restated figure of ${say.unit(unit)} is that of a part only: there is none of ${missing.map(say.unit).join(', ')}.`,
  'organization/unallocated': ({ amount, among, above }, say) =>
    `${say.number(amount)} could not be allocated ${among.length === 0 ? 'because there is no successor' : `among ${among.map(say.unit).join(', ')}`}; it stands apart${above === null ? '' : ` under ${say.unit(above)}`}.`,
  'organization/unexpected-report': ({ unit, form, period }, say) =>
    `${say.unit(unit)} sent ${say.quoted(form)} for ${say.period(period)}, which it does not owe.`,
  'organization/no-due-date': ({ unit, form, period }, say) =>
    `${say.unit(unit)} sent ${say.quoted(form)} for ${say.period(period)}, but no due date is known to judge it by.`,
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

  ...documentMessagesEn,

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
  'rules/part-may-exceed': (params, say) =>
    `${say.indicator(params.part)} (${say.number(params.partAmount)}) exceeds ${say.indicator(params.whole)} (${say.number(params.wholeAmount)}) by ${say.size(params.difference)}; say so where it comes from the period before, else look again.`,
  'rules/stated-rate-differs': (params, say) =>
    `the stated rate (${say.number(params.stated)}) differs from the rate recomputed (${say.number(params.recomputed)}) from ${say.indicator(params.numerator)} (${say.number(params.numeratorAmount)}) and ${say.indicator(params.denominator)} (${say.number(params.denominatorAmount)}) by ${say.size(params.difference)}.`,
  'rules/fewer-attendances-than-sessions': (params, say) =>
    `there are fewer attendances (${say.number(params.attendances)}) than ${say.indicator(params.sessionIndicator)} (${say.number(params.sessions)}), short by ${say.size(params.difference)}.`,
  'rules/parts-differ-from-total': (params, say) =>
    `the total (${say.number(params.total)}) differs from the sum of its parts (${say.number(params.sum)}), ${params.parts.map(say.indicator).join(', ')}, by ${say.size(params.difference)}.`,
  'rules/parts-may-differ': (params, say) =>
    `the total (${say.number(params.total)}) differs from the sum of its parts (${say.number(params.sum)}), ${params.parts.map(say.indicator).join(', ')}, by ${say.size(params.difference)}; look whether they break down this total or another.`,
  'rules/more-findings': ({ listed, notListed }, say) =>
    `${say.number(listed)} findings are listed; ${say.number(notListed)} more are not.`,

  'report/left-out': ({ indicator, text }, say) =>
    `${say.quoted(text)} is not printed: ${say.indicator(indicator)} has no figure in the table.`,

  'lifecycle/unknown-state': ({ state, nearest }, say) =>
    `the lifecycle has no state ${say.quoted(state)}${perhaps(nearest, say)}`,
  'lifecycle/repeated-state': ({ state }, say) =>
    `the lifecycle gives the state ${say.quoted(state)} twice.`,
  'lifecycle/unreachable-state': ({ state }, say) =>
    `no moves lead to the state ${say.quoted(state)}.`,
  'lifecycle/move-not-allowed': ({ from, to, by, allowed }, say) =>
    `a move from ${say.quoted(from)} to ${say.quoted(to)}${by === null ? '' : ` by ${say.quoted(by)}`} is not allowed; ${allowed.length === 0 ? 'no move leads on from here' : `only ${say.quoted(...allowed)} can follow`}.`,
  'lifecycle/requirement-missing': ({ from, to, missing }, say) =>
    `the move from ${say.quoted(from)} to ${say.quoted(to)} still needs ${say.quoted(...missing)}.`,
  ...campaignMessagesEn,

  ...coordinationMessagesEn,
  ...exportMessagesEn,
  ...tallyMessagesEn,
});
