import type { InstrumentTerm } from '#room/coordination';
import { nameIn } from '#room/organization';
import { checkPeriod, parsePeriod, writtenDays } from '#room/time';
import type { CoordinationContext } from './coordination-context.js';
import { fillLabel } from '#room/text';

/** Days that say more than the period does, and that a source confirms. */
function toldDays({ period, kind, ...term }: InstrumentTerm, { naming }: CoordinationContext) {
  const days = writtenDays(term);
  const { from, to } = days;
  const read = period === undefined ? undefined : parsePeriod(period, naming.periods);
  const isDoubtful = read?.ok !== true || checkPeriod(read.value).length > 0;
  const isWhole = from?.endsWith('-01-01') === true && to?.endsWith('-12-31') === true;
  return isDoubtful || isWhole || kind === 'span' ? {} : days;
}

/** “Thời gian thực hiện: giai đoạn 2021 - 2025”, with days where these say more, and the name of a theme year. */
export function termSentence(term: InstrumentTerm, context: CoordinationContext): string {
  const { labels, language, period, date } = context;
  const { name } = term;
  const named =
    name === undefined ? '' : fillLabel(labels.termNamed, { name: nameIn(name, language) });
  if (term.period === undefined) {
    const { from } = writtenDays(term);
    const open =
      from === undefined ? labels.termOpen : fillLabel(labels.termFrom, { first: date(from) });
    return `${open}${named}`;
  }
  const { from, to } = toldDays(term, context);
  const days =
    from === undefined || to === undefined
      ? ''
      : fillLabel(labels.termBetween, { first: date(from), last: date(to) });
  return `${fillLabel(labels.termPeriod, { period: period(term.period) })}${named}${days}`;
}
