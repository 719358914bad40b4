import type { StatedCount } from '#room/democracy';
import { votingDay } from '#room/democracy';
import type { Block, Signer } from '#room/report';
import { capitalized, fillLabel, formatMoney, formatQualified } from '#room/text';
import { catalogueWord } from '../../frame/catalogue-name.js';
import { dots } from '../../frame/dots.js';
import { proseOf } from '../../frame/prose-of.js';
import type { LetterContext } from '../common/letter-context.js';
import { hourWord } from '../meetings/meeting-words.js';
import { dayOrDots } from '../common/report-words.js';
import type { VoteMinutesOptions } from './vote-options.js';

/** A name and a post; dots for the name in a draft, and where nobody is known. */
function signerWord(signer: Signer | undefined, { draftMark, words }: LetterContext): string {
  if (signer === undefined) return dots;
  const name = (draftMark === undefined ? signer.name : undefined) ?? dots;
  return fillLabel(words['vote-signer'], { name, post: signer.post });
}

/** When and where they met, who chaired and who took the minutes. */
export function meetingLines(
  options: VoteMinutesOptions,
  context: LetterContext,
): readonly Block[] {
  const { decision, opensAt, venue = dots, chair, secretary } = options;
  const { words } = context;
  const hour = hourWord(opensAt, context);
  const time = fillLabel(words['event-hour'], {
    hour,
    day: dayOrDots(votingDay(decision), context),
  });
  return proseOf([
    fillLabel(words['vote-time'], { time }),
    fillLabel(words['vote-place'], { place: venue }),
    fillLabel(words['vote-chair'], { chair: signerWord(chair, context) }),
    fillLabel(words['vote-secretary'], { secretary: signerWord(secretary, context) }),
  ]);
}

function moneyText(stated: StatedCount, { language }: LetterContext): string {
  if (typeof stated === 'number') return formatMoney(stated, { language });
  const { amount, qualifier } = stated;
  const printed = amount === null ? '' : formatMoney(amount, { language });
  return formatQualified(printed, qualifier, language);
}

/** What it is about within a sentence: its own words, else what its kind is called. */
export function matterWord(options: VoteMinutesOptions, { language }: LetterContext): string {
  const { decision, catalogues } = options;
  const words = catalogues?.decisionContents ?? [];
  const isKnown = words.some(({ id }) => id === decision.content);
  const kind = isKnown ? catalogueWord(words, decision.content, language) : undefined;
  return decision.title ?? kind ?? dots;
}

/** What was voted on, of which kind it is, how votes were cast, and the money that it takes. */
export function matterLines(options: VoteMinutesOptions, context: LetterContext): readonly Block[] {
  const { decision, catalogues } = options;
  const { words, language, locale } = context;
  const kinds = catalogues?.decisionContents ?? [];
  const isKnown = kinds.some(({ id }) => id === decision.content);
  const method = decision.rounds.at(-1)?.method;
  const money = [
    ['vote-total-money', decision.totalMoney],
    ['vote-state-money', decision.stateMoney],
    ['vote-people-money', decision.peopleMoney],
    ['vote-other-money', decision.otherMoney],
  ] as const;
  const line = (template: string, filled: Readonly<Record<string, string>>): string =>
    capitalized(fillLabel(template, filled));
  return proseOf([
    line(words['vote-about'], { matter: matterWord(options, context) }),
    ...(isKnown
      ? [line(words['vote-kind'], { content: catalogueWord(kinds, decision.content, language) })]
      : []),
    ...(method === undefined
      ? []
      : [line(words['vote-means'], { method: locale.democracyLabels[`word.${method}`] })]),
    ...money.flatMap(([label, stated]) =>
      stated === undefined
        ? []
        : [line(words['vote-money'], { label: words[label], money: moneyText(stated, context) })],
    ),
  ]);
}
