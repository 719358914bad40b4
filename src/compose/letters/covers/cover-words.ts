import { capitalized, fillLabel } from '#room/text';
import { countText } from '../../frame/count-text.js';
import { dots } from '../../frame/dots.js';
import { issuerName } from '../../frame/letterhead.js';
import { attachedList } from '../common/attached-list.js';
import { addresseesOf } from '../common/frame-letter.js';
import type { LetterContext } from '../common/letter-context.js';
import { passagesOf } from '../common/passages-of.js';
import { dayOrDots, unitWord } from '../common/report-words.js';
import type { CoverLetterOptions } from './cover-letter-options.js';
import type { EnclosedReports } from './enclosed-reports.js';

/** All that the words of a cover letter are made from. */
export interface CoverFacts {
  readonly options: CoverLetterOptions;
  readonly context: LetterContext;
  readonly reports: EnclosedReports;
  /** Whether the table stands in an annex. */
  readonly isInAnnex: boolean;
  /** Whether the units stand in an annex. */
  readonly areListed: boolean;
}

/** “ quý I năm 2026”, where all is of one period. */
function periodText({ reports, context }: CoverFacts): string {
  const [only, ...others] = new Set(reports.rows.map(({ period }) => period.id));
  if (only === undefined || others.length > 0) return '';
  return fillLabel(context.words['cover-period'], { period: context.naming.period(only) });
}

/** The one unit by name, several as those that are named above or listed. */
function unitsText({ reports, context, areListed }: CoverFacts): string {
  const [only, ...others] = reports.units;
  if (only !== undefined && others.length === 0) return unitWord(only, context);
  return context.words[areListed ? 'reminder-units-listed' : 'reminder-units'];
}

/** The one day on which all is due; those of the table where there are several. */
function deadlineText({ reports, context, isInAnnex }: CoverFacts): string {
  const { words } = context;
  const [only, ...others] = new Set(reports.rows.map(({ due }) => due));
  if (others.length > 0) return words[isInAnnex ? 'cover-due-listed' : 'cover-due-above'];
  return fillLabel(words['cover-due'], { date: dayOrDots(only, context) });
}

/** What it is about, behind its kind: a slip says in its name already that something is sent. */
export function subjectOf(facts: CoverFacts): string {
  const { as, encloses } = facts.options;
  const words = facts.context.words[`cover-subject-${as === 'slip' ? as : encloses}`];
  return fillLabel(words, { period: periodText(facts) });
}

/** Who sends whom how many forms, and where they are listed. */
export function openingOf(facts: CoverFacts): string {
  const { options, context, reports, isInAnnex } = facts;
  const { words } = context;
  const count = new Set(reports.rows.map(({ form }) => form)).size;
  return fillLabel(words[`cover-opening-${options.encloses}`], {
    issuer: capitalized(issuerName(context)),
    count: countText(count, context),
    period: periodText(facts),
    where: words[isInAnnex ? 'reminder-enclosed' : 'reminder-below'],
  });
}

/** What those who are asked have to do, and where they send it. */
export function askOf(facts: CoverFacts): readonly string[] {
  const { options, context } = facts;
  const { words } = context;
  if (options.encloses === 'figures') return [];
  const places = passagesOf(options.sendTo, 'sendTo');
  return [
    fillLabel(words['cover-ask'], { units: unitsText(facts), deadline: deadlineText(facts) }),
    words['cover-how'],
    fillLabel(words['cover-send-to'], {
      issuer: issuerName(context),
      places: places.length === 0 ? dots : places.join('; '),
    }),
  ];
}

/** “Tài liệu gửi kèm: (1) …; (2) ….”; nothing where nothing is attached. */
export function attachedOf({ options, context }: CoverFacts): string | undefined {
  const list = attachedList(passagesOf(options.attachments, 'attachments'));
  return list === '' ? undefined : fillLabel(context.words['cover-attached'], { list });
}

/** The last words: those who are asked, or those to whom it is sent. */
export function closingOf(facts: CoverFacts): string {
  const { options, context } = facts;
  if (options.encloses === 'blank-forms') {
    return fillLabel(context.words['reminder-closing'], { units: unitsText(facts) });
  }
  const [only = dots, ...others] = addresseesOf(context);
  const { and } = context.locale.coordinationLabels;
  const names = [only, ...others];
  const last = names.at(-1) ?? dots;
  const addressees = others.length === 0 ? only : `${names.slice(0, -1).join(', ')}${and}${last}`;
  return fillLabel(context.words['cover-closing'], { addressees });
}
