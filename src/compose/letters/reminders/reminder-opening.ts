import type { OverdueReport, OverdueReports } from '#room/obligations';
import { capitalized, fillLabel, formatNumber } from '#room/text';
import { countText } from '../../frame/count-text.js';
import { dateInWords } from '../../frame/date-in-words.js';
import { issuerName } from '../../frame/letterhead.js';
import type { LetterContext } from '../common/letter-context.js';

/** What the opening of a reminder tells. */
export interface OpeningFacts {
  readonly context: LetterContext;
  readonly overdue: OverdueReports;
  /** Whether the reports are listed in the annex, not below. */
  readonly isInAnnex: boolean;
}

const standings: readonly OverdueReport['standing'][] = [
  'not-sent',
  'unreadable',
  'wrong-period',
  'wrong-form',
  'wrong-unit',
  'empty',
  'returned',
];

/** “, gồm: 02 báo cáo chưa gửi; 01 báo cáo gửi nhầm kỳ”; “ (chưa gửi)” where all are so. */
function standingsText({ overdue, context }: OpeningFacts): string {
  const { words } = context;
  const counted = standings.flatMap((standing) => {
    const count = overdue.entries.filter((entry) => entry.standing === standing).length;
    return count === 0 ? [] : [{ count, standing: words[`standing-${standing}`] }];
  });
  const [only, ...others] = counted;
  if (only !== undefined && others.length === 0) {
    return fillLabel(words['reminder-kind'], { standing: only.standing });
  }
  const list = counted
    .map(({ count, standing }) =>
      fillLabel(words['reminder-count'], { count: countText(count, context), standing }),
    )
    .join('; ');
  return fillLabel(words['reminder-kinds'], { list });
}

/** How many reports came; that none did is said only where nobody sent anything. */
function receivedText({ overdue, context }: OpeningFacts): string {
  const { words, language } = context;
  const { entries, expected } = overdue;
  const isNothing =
    entries.length === expected && entries.every(({ standing }) => standing === 'not-sent');
  return fillLabel(words[isNothing ? 'reminder-none-received' : 'reminder-received'], {
    received: formatNumber(expected - entries.length, { language }),
    expected: formatNumber(expected, { language }),
  });
}

/** How many reports came, how many are overdue and how they stand. */
export function reminderOpening(facts: OpeningFacts): string {
  const { overdue, context, isInAnnex } = facts;
  const { words, language } = context;
  const date = dateInWords(overdue.date, language);
  if (overdue.entries.length === 0) return fillLabel(words['reminder-none'], { date });
  return fillLabel(words['reminder-opening'], {
    date,
    issuer: capitalized(issuerName(context)),
    received: receivedText(facts),
    count: countText(overdue.entries.length, context),
    list: standingsText(facts),
    where: words[isInAnnex ? 'reminder-enclosed' : 'reminder-below'],
  });
}
