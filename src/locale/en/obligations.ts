import type { obligationFinding } from '#room/obligations';
import type { SentencesOf } from '#room/locale';

/** The sentences of the findings of reports against what was owed, in English. */
export const obligationsEn: SentencesOf<typeof obligationFinding> = {
  'organization/unexpected-report': ({ unit, form, period }, say) =>
    `${say.unit(unit)} sent ${say.quoted(form)} for ${say.period(period)}, which it does not owe.`,
  'organization/no-due-date': ({ unit, form, period }, say) =>
    `${say.unit(unit)} sent ${say.quoted(form)} for ${say.period(period)}, but no due date is known to judge it by.`,
};
