import type { Unit } from '../organization/index.js';
import { nameIn } from '../organization/index.js';
import { formatLongDate } from '../text/index.js';
import type { LetterheadBlock, TitleBlock } from './block.js';
import type { ReviewContext } from './review-context.js';
import { fillWords } from './section-words.js';

/** Room for what is filled in by hand; no-break, so that no format folds it away. */
const blank = '\u00A0'.repeat(6);

const padded = (number: number): string => String(number).padStart(2, '0');

/** Number and symbol without the label: “12-BC/BDVTU”. */
export function documentNumber({ options, layout, outline, issuer }: ReviewContext): string {
  const isBlank = options.number === undefined || options.draftMark !== undefined;
  const number = isBlank ? blank : padded(options.number ?? 0);
  const [kindJoint, bodyJoint] = layout.letterhead.numberJoints;
  const body = issuer.symbol === undefined ? '' : `${bodyJoint}${issuer.symbol}`;
  return `${number}${kindJoint}${outline.documentSymbol}${body}`;
}

/** The day of the document; a draft leaves the day blank, no date leaves day and month blank. */
export function documentDate({ options, table, style }: ReviewContext): string {
  const [year, month, day] = (options.date ?? table.period.lastDay.slice(0, 4)).split('-');
  const parts = {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && options.draftMark === undefined && { day: Number(day) }),
  };
  return formatLongDate(parts, style.language);
}

const headName = (unit: Unit, language: 'vi' | 'en'): string =>
  nameIn(unit.shortName ?? unit.name, language);

/** The head of page one. */
export function letterhead(context: ReviewContext): LetterheadBlock {
  const { options, table, layout, issuer, area, style } = context;
  const parent = issuer.parent === undefined ? undefined : table.hierarchy.byId.get(issuer.parent);
  const place = options.place ?? (area === undefined ? blank : headName(area, style.language));
  return {
    kind: 'letterhead',
    ...(parent && { superior: nameIn(parent.name, style.language) }),
    issuer: headName(issuer, style.language),
    number: `${layout.letterhead.numberLabel}${documentNumber(context)}`,
    motto: layout.letterhead.motto.lines,
    placeAndDate: `${place}, ${documentDate(context)}`,
  };
}

/** The name of the kind and the subject. */
export const titleOf = (context: ReviewContext): TitleBlock => ({
  kind: 'title',
  documentKind: context.outline.documentKind,
  subject: context.options.subject ?? fillWords(context.outline.subject, context),
});
