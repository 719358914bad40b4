import type { ReportOutline } from '#room/compose';
import { DanvanError } from '#room/findings';
import { isCalendarDate } from '#room/time';
import { frozen } from '../frozen.js';
import { indicatorAreas } from '../indicators/indicator-areas.js';
import { commune } from './bodies/commune.js';
import { front } from './bodies/front.js';
import { partyBoard } from './bodies/party-board.js';
import { peopleCommittee } from './bodies/people-committee.js';
import { inWordsOf } from './former-words.js';
import { kindWords, occasions } from './occasions.js';
import type { OutlineAsk, ReviewKind } from './outline-ask.js';
import type { BodyOutline, OutlineBody } from './outline-body.js';
import { sectionOf, type OutlineRow } from './outline-row.js';
import { lessonRows, planRows, situationRows } from './rows/frame-rows.js';
import { themesText } from './themes.js';

const bodies: Readonly<Record<OutlineBody, () => BodyOutline>> = {
  'party-board': partyBoard,
  'people-committee': peopleCommittee,
  front,
  commune,
};

const refuse = (message: string): never => {
  throw new DanvanError('INVALID_ARGUMENT', message);
};

function kindOf({ occasion, kind }: OutlineAsk): ReviewKind {
  const { kinds } = Object.hasOwn(occasions, occasion)
    ? occasions[occasion]
    : refuse(`"${occasion}" is no occasion: ${Object.keys(occasions).join(', ')}.`);
  const chosen = kind ?? kinds[0];
  return kinds.includes(chosen)
    ? chosen
    : refuse(`A review of the occasion "${occasion}" is ${kinds.join(' or ')}, not "${chosen}".`);
}

function bodyOf({ body }: OutlineAsk): BodyOutline {
  return Object.hasOwn(bodies, body)
    ? bodies[body]()
    : refuse(`"${body}" is no body: ${Object.keys(bodies).join(', ')}.`);
}

function rowsOf(ask: OutlineAsk, kind: ReviewKind): readonly OutlineRow[] {
  const lessons = lessonRows.filter(({ id }) => kind === 'final' || id !== 'lessons.learned');
  return [...situationRows, ...bodyOf(ask).rows, ...lessons];
}

/**
 * The usual outline of a review, by its occasion, the body that issues it, and its day.
 *
 * Vietnamese: đề cương báo cáo sơ kết, tổng kết, kết quả.
 *
 * Six months are “sơ kết”, a year and a term “tổng kết”; months, quarters and nine months “kết
 * quả”. The title names the plan (“; phương hướng, nhiệm vụ …”) where the second part is printed.
 * Words follow the law of the day: until 30/6/2023 “Quy chế dân chủ ở cơ sở”. Every indicator of the
 * catalogue has its section; those without figures and words fall away. Practice, no form of the
 * law: it is plain data, copy and change.
 *
 * @param ask - Occasion, body and day, and what else the title should say.
 * @returns The outline, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for an interim review of a year or term, a
 * thematic review without themes, or an argument of another form.
 *
 * @example
 * ```ts
 * import { outlineFor } from 'danvan/vietnam';
 *
 * const outline = outlineFor({ occasion: 'year', body: 'party-board', date: '2026-12-15' });
 * outline.subject; //=> 'tổng kết công tác dân vận và thực hiện dân chủ ở cơ sở {full-period}'
 * ```
 *
 * @category Report
 */
export function outlineFor(ask: OutlineAsk): ReportOutline {
  const { occasion, date } = ask;
  const kind = kindOf(ask);
  if (!isCalendarDate(date)) refuse(`"${date}" is no calendar date like 2026-12-15.`);
  const spoken = (text: string) => inWordsOf(text, date);
  const { work, assessment } = bodyOf(ask);
  const { period, ahead } = occasions[occasion];
  const isThematic = occasion === 'thematic';
  // What a document is called does not change with the words of the day.
  const theme = isThematic ? themesText(ask) : `${spoken(work)} ${period}`;
  return frozen({
    documentKind: 'Báo cáo',
    documentSymbol: 'BC',
    subject: `${kindWords[kind]} ${theme}`,
    subjectWith: { section: 'plan', words: `; phương hướng, nhiệm vụ ${ahead}` },
    areas: indicatorAreas,
    sections: [
      {
        id: 'assessment',
        level: 'part',
        heading: isThematic ? `Kết quả ${theme}` : `${spoken(assessment)} ${period}`,
      },
      ...rowsOf(ask, kind).map((row) => sectionOf(row, spoken)),
      { id: 'plan', level: 'part', heading: `Phương hướng, nhiệm vụ ${ahead}` },
      ...planRows.map((row) => sectionOf(row, spoken)),
    ],
  });
}
