import { attendedOf, decisionOutcome, type Decision, type VotingRule } from '#room/democracy';
import { fillLabel, formatNumber } from '#room/text';
import { dots } from '../../frame/dots.js';
import { countText } from '../../frame/count-text.js';
import type { LetterContext } from '../common/letter-context.js';
import type { VoteMinutesOptions } from './vote-options.js';

/** How many a share of the last round is of: all in scope, or those who took part. */
function baseOf(decision: Decision, rule: VotingRule): number | undefined {
  const round = decision.rounds.at(-1);
  return rule.base === 'all' ? decision.base : round && attendedOf(round);
}

/** “Theo Luật …, được thông qua khi có từ 2/3 trở lên tổng số hộ … tán thành (ít nhất 80/120 hộ).” */
function thresholdText(options: VoteMinutesOptions, context: LetterContext): string {
  const { decision, votingRules } = options;
  const { words } = context;
  const { rule, needed } = decisionOutcome(decision, votingRules);
  if (rule === null) return fillLabel(words['vote-no-threshold'], { dots });
  const { numerator, denominator, strict } = rule.share;
  const share = `${numerator}/${denominator}`;
  const whole = rule.base === 'all' ? decision.scope : 'participants';
  const voters = words[`voters-${decision.scope}`];
  const base = baseOf(decision, rule);
  return fillLabel(words['vote-threshold'], {
    article: rule.article,
    share: fillLabel(words[strict ? 'share-more' : 'share-least'], { share }),
    whole: words[`whole-${whole}`],
    needed:
      needed === null || base === undefined
        ? ''
        : fillLabel(words['vote-needed'], {
            needed: countText(needed, context),
            base: countText(base, context),
            voters,
          }),
  });
}

/** Whether it passed, by the votes and the rule; as the record says where these do not tell. */
function resultText(options: VoteMinutesOptions, context: LetterContext): string {
  const { decision, votingRules } = options;
  const { words, language } = context;
  const { passed, rule } = decisionOutcome(decision, votingRules);
  const votes = decision.rounds.at(-1)?.votesFor;
  const base = rule === null ? undefined : baseOf(decision, rule);
  if (passed === null || votes === undefined || base === undefined) {
    const stated = decision.result;
    return stated === undefined
      ? fillLabel(words['vote-unknown'], { dots })
      : words[stated === 'passed' ? 'vote-stated-passed' : 'vote-stated-not-passed'];
  }
  return fillLabel(words[passed ? 'vote-passed' : 'vote-not-passed'], {
    votes: formatNumber(votes, { language }),
    base: formatNumber(base, { language }),
    voters: words[`voters-${decision.scope}`],
  });
}

/** The threshold that applied, with its article, and what came out. */
export const voteConclusion = (
  options: VoteMinutesOptions,
  context: LetterContext,
): readonly string[] => [thresholdText(options, context), resultText(options, context)];
