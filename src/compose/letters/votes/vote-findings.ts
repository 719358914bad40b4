import {
  attendedOf,
  checkDecision,
  decisionOutcome,
  votingDay,
  type Decision,
} from '#room/democracy';
import { below, type Finding } from '#room/findings';
import { knownUnits, unknownUnits } from '#room/organization';
import { reportFinding } from '../../findings.js';
import { leftBlank } from '../common/left-blank.js';
import { passagesOf } from '../common/passages-of.js';
import { personalText, withoutPersonal } from '../common/personal-texts.js';
import type { VoteMinutesOptions } from './vote-options.js';

/** Rounds with more votes than there were people. */
const checkPresent = ({ rounds }: Decision): readonly Finding[] =>
  rounds.flatMap((round, at) => {
    const { votesFor = 0, votesAgainst = 0, votesBlank = 0 } = round;
    const votes = votesFor + votesAgainst + votesBlank;
    const attended = attendedOf(round) ?? votes;
    const place = { path: ['rounds', at] };
    return votes <= attended
      ? []
      : [reportFinding('report/votes-exceed-present', { round: at + 1, votes, attended }, place)];
  });

function checkRule({ decision, votingRules }: VoteMinutesOptions): readonly Finding[] {
  const { rule } = decisionOutcome(decision, votingRules);
  return rule === null || rule.confirmed
    ? []
    : [
        reportFinding(
          'report/rule-not-confirmed',
          { article: rule.article },
          { path: ['votingRules'] },
        ),
      ];
}

const personalIn = ({ decision, venue, discussion }: VoteMinutesOptions): readonly Finding[] => [
  ...personalText(decision.title, ['decision', 'title']),
  ...personalText(venue, ['venue']),
  ...withoutPersonal(passagesOf(discussion, 'discussion'), 'discussion').findings,
];

/** What is wrong with the votes, what the rule leaves open, and what is left blank. */
export function voteFindings(options: VoteMinutesOptions): readonly Finding[] {
  const { decision, votingRules, hierarchy, chair, venue, opensAt, closesAt } = options;
  const { passed, rule } = decisionOutcome(decision, votingRules);
  const isUnknown = passed === null && decision.result === undefined;
  return [
    ...unknownUnits([{ id: decision.unit, path: ['decision', 'unit'] }], knownUnits(hierarchy)),
    ...below([...checkDecision(decision, options), ...checkPresent(decision)], 'decision'),
    ...checkRule(options),
    ...personalIn(options),
    ...leftBlank([
      rule === null ? 'threshold' : undefined,
      isUnknown ? 'answer' : undefined,
      chair === undefined ? 'chair' : undefined,
      venue === undefined ? 'place' : undefined,
      votingDay(decision) === undefined ? 'day' : undefined,
      opensAt === undefined || closesAt === undefined ? 'hour' : undefined,
    ]),
  ];
}
