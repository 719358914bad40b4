import type { campaignFinding } from '#room/campaigns';
import type { SentencesOf } from '#room/locale';
import { perhaps } from './words.js';

/** The sentences of the findings in campaigns, models and scoring, in English. */
export const campaignsEn: SentencesOf<typeof campaignFinding> = {
  'campaigns/unknown-criterion': ({ criterion, nearest }, say) =>
    `the scheme has no criterion ${say.quoted(criterion)}${perhaps(nearest, say)}`,
  'campaigns/repeated-criterion': ({ criterion }, say) =>
    `${say.quoted(criterion)} is given twice; only the first counts.`,
  'campaigns/score-out-of-range': ({ criterion, score, maximum }, say) =>
    `the score ${say.number(score)} of ${say.quoted(criterion)} is not between 0 and ${say.number(maximum)}; it is not counted.`,
  'campaigns/score-of-group': ({ criterion }, say) =>
    `${say.quoted(criterion)} is a group, whose parts are to be scored; its own score is not counted.`,
  'campaigns/maximum-not-set': ({ criterion }, say) =>
    `the maximum of ${say.quoted(criterion)} is not set; its score is not counted.`,
  'campaigns/maxima-differ': ({ criterion, maximum, sum }, say) =>
    `the maximum of ${say.quoted(criterion)} is ${say.number(maximum)}, but its parts add up to ${say.number(sum)}.`,
  'campaigns/unknown-condition': ({ condition, nearest }, say) =>
    `the scheme has no condition ${say.quoted(condition)}${perhaps(nearest, say)}`,
  'campaigns/duplicate-model': ({ model }, say) =>
    `the model ${say.quoted(model)} is given twice; the later one is left out.`,
  'campaigns/unknown-field': ({ model, field, nearest }, say) =>
    `the field ${say.quoted(field)} of the model ${say.quoted(model)} is not in the catalogue${perhaps(nearest, say)}`,
  'campaigns/field-not-in-force': ({ model, field, cohort }, say) =>
    `the field ${say.quoted(field)} of the model ${say.quoted(model)} is not in force in ${cohort}.`,
  'campaigns/unknown-model': ({ model, nearest }, say) =>
    `the model ${say.quoted(model)} is not in the list${perhaps(nearest, say)}`,
  'campaigns/replication-cycle': ({ models }, say) =>
    `these models replicate each other in a circle: ${say.quoted(...models)}.`,
  'campaigns/registration-incomplete': ({ model, items }, say) =>
    `the registration of the model ${say.quoted(model)} lacks ${say.quoted(...items)}.`,
  'campaigns/state-differs': ({ model, state, reached }, say) =>
    `the model ${say.quoted(model)} has the state ${say.quoted(state)}, but its last step led to ${say.quoted(reached)}.`,
  'campaigns/history-broken': ({ model }, say) =>
    `the steps in the history of the model ${say.quoted(model)} do not follow each other.`,
  'campaigns/cohort-counts-disagree': (params, say) =>
    `in ${params.cohort} there are more models at ${say.quoted(params.later)} (${say.number(params.laterCount)}) than at ${say.quoted(params.earlier)} (${say.number(params.earlierCount)}).`,
  'campaigns/stated-count-differs': ({ key, stated, counted, what }, say) =>
    `the report states ${say.number(stated)}${what === undefined ? '' : ` (${what.en ?? what.vi})`} for ${say.quoted(key)}, but the list has ${say.number(counted)}.`,
  'campaigns/duplicate-campaign': ({ campaign }, say) =>
    `the campaign ${say.quoted(campaign)} is given twice; the later one is left out.`,
  'campaigns/unknown-campaign': ({ campaign, nearest }, say) =>
    `the campaign ${say.quoted(campaign)} is not in the list${perhaps(nearest, say)}`,
  'campaigns/integrates-itself': ({ campaign }, say) =>
    `the campaign ${say.quoted(campaign)} is said to be carried out together with itself.`,
  'campaigns/theme-year-without-year': ({ campaign }, say) =>
    `the theme year ${say.quoted(campaign)} needs a period of one year.`,
  'campaigns/event-outside-period': (params, say) =>
    `the event ${say.quoted(params.event)} (${say.date(params.firstDay)} to ${say.date(params.lastDay)}) does not lie within the period of its campaign, ${say.period(params.period)}.`,
  'campaigns/due-outside-period': ({ goal, dueDate, period }, say) =>
    `the goal ${say.quoted(goal)} is due on ${say.date(dueDate)}, outside the period of its campaign, ${say.period(period)}.`,
  'campaigns/goal-without-unit': ({ goal }, say) =>
    `the goal ${say.quoted(goal)} has a number but neither a unit nor an indicator.`,
  'campaigns/repeated-goal': ({ goal }, say) =>
    `the campaign has two goals with the id ${say.quoted(goal)}.`,
  'campaigns/unknown-goal': ({ goal, nearest }, say) =>
    `the campaign has no goal ${say.quoted(goal)}${perhaps(nearest, say)}`,
  'campaigns/goal-unit-differs': ({ goal, unit, expected }, say) =>
    `the goal ${say.quoted(goal)} is counted in ${say.quoted(expected)}, but its progress is given in ${say.quoted(unit)}; it is not counted.`,
  'campaigns/unknown-document': ({ document, nearest }, say) =>
    `the document ${say.quoted(document)} is not known${perhaps(nearest, say)}`,
  'campaigns/duplicate-commendation': ({ commendation }, say) =>
    `the commendation ${say.quoted(commendation)} is given twice; the later one is left out.`,
  'campaigns/commendation-without-decision': ({ commendation }, say) =>
    `the commendation ${say.quoted(commendation)} names no deciding document.`,
  'campaigns/repeated-recipient': ({ commendation, recipient }, say) =>
    `the commendation ${say.quoted(commendation)} names ${say.quoted(recipient)} twice; it counts once.`,
  'campaigns/recognised-without-decision': ({ model }, say) =>
    `the model ${say.quoted(model)} is recognised, but no decision of recognition names it.`,
  'campaigns/decision-without-recognition': ({ commendation, model, state }, say) =>
    `the commendation ${say.quoted(commendation)} recognises the model ${say.quoted(model)}, whose state is ${say.quoted(state)}.`,
  'campaigns/decision-before-review': (params, say) =>
    `the commendation ${say.quoted(params.commendation)} of ${say.date(params.date)} recognises the model ${say.quoted(params.model)} before its last step of review on ${say.date(params.reviewed)}.`,
  'campaigns/unknown-level': ({ model, level, nearest }, say) =>
    `there is no level ${say.quoted(level)}, which the model ${say.quoted(model)} has${perhaps(nearest, say)}`,
  'campaigns/level-not-in-force': ({ model, level, date }, say) =>
    `the model ${say.quoted(model)} is at the level ${say.quoted(level)}, which does not exist on ${say.date(date)}.`,
  'campaigns/scheme-not-in-force': ({ scheme, date }, say) =>
    `the scoring scheme ${say.quoted(scheme)} is not in force on ${say.date(date)}.`,
  'campaigns/evidence-missing': ({ criterion }, say) =>
    `the criterion ${say.quoted(criterion)} has points, but no evidence is given for it.`,
  'campaigns/band-out-of-reach': ({ band, from, maximum }, say) =>
    `the grade ${say.quoted(band)} begins at ${say.number(from)}, above the most that can be scored, ${say.number(maximum)}.`,
};
