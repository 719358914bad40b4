import { DanvanError } from '#room/findings';
import { addDays } from '../days/add-days.js';
import { daysBetween } from '../days/days-between.js';
import { makeSpan } from './make-span.js';
import { makeStage } from './make-stage.js';
import { makeTerm, termPlace } from './make-term.js';
import { makeYearPart, yearPartShape } from './make-year-part.js';
import type { OpenSpan, Period, Span, Stage, Term, YearPart } from './period.js';

/** The part of a year so many places on in the row of its kind. */
function moveYearPart({ kind, year, ordinal, calendar }: YearPart, places: number): YearPart {
  const { perYear } = yearPartShape[kind];
  const count = year * perYear + ordinal - 1 + places;
  const place = { year: Math.floor(count / perYear), ordinal: (count % perYear) + 1 };
  return makeYearPart(kind, place, calendar);
}

/** The stage so many years on. */
export const moveStage = ({ year, lastYear, horizon, calendar }: Stage, years: number): Stage =>
  makeStage(
    {
      firstYear: year + years,
      lastYear: lastYear + years,
      horizon: horizon === undefined ? undefined : horizon + years,
    },
    calendar,
  );

/** As many days, right before or after. */
function moveSpan({ firstDay, lastDay, calendar }: Span | OpenSpan, places: number): Span {
  const days = (daysBetween(firstDay, lastDay) + 1) * places;
  return makeSpan({ firstDay: addDays(firstDay, days), lastDay: addDays(lastDay, days) }, calendar);
}

function moveTerm({ id, system, year, lastYear }: Term, places: number): Term {
  const term = makeTerm(system, termPlace(system, year, lastYear) + places);
  if (term !== undefined) return term;
  const message = `The system "${system.id}" has no term ${places < 0 ? 'before' : 'after'} ${id}.`;
  throw new DanvanError('UNKNOWN_PERIOD', message);
}

/** The period so many places on among those like it. */
export function movePeriod(period: Period, places: -1 | 1): Period {
  switch (period.kind) {
    case 'stage':
      return moveStage(period, places * (period.lastYear - period.year + 1));
    case 'span':
    case 'open-span':
      return moveSpan(period, places);
    case 'term':
      return moveTerm(period, places);
    default:
      return moveYearPart(period, places);
  }
}
