import type { Finding } from '#room/findings';
import {
  isInForceAt,
  heirsOf,
  type Unit,
  type UnitRegister,
  organizationFinding,
  untilOf,
} from '#room/organization';
import { nearestOf } from '#room/text';
import { addDays, type CalendarDate } from '#room/time';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';
import type { Followed } from './follow-inheritances.js';
import type { Party } from './party.js';
import type { PartyStanding } from './party-standing.js';
import { coordinationFinding } from '../findings.js';

/** Of what a party is asked. */
interface Asked {
  readonly instrument: CoordinationInstrument;
  readonly date: CalendarDate;
  readonly register: UnitRegister;
}

/** Who stands for one party; paths start at its unit. */
export interface SettledParty {
  readonly standing: PartyStanding;
  readonly findings: readonly Finding[];
}

/** The last day on which a unit was there before a day, or undefined. */
const lastDayBefore = ({ validity }: Unit, date: CalendarDate): CalendarDate | undefined =>
  validity
    .flatMap((life) => {
      const until = untilOf(life);
      return until !== undefined && until <= date ? [addDays(until, -1)] : [];
    })
    .toSorted()
    .at(-1);

function unknownUnit(unit: string, isHeir: Party | undefined, asked: Asked): Finding {
  const nearest = nearestOf(unit, [...asked.register.byId.keys()]);
  if (isHeir === undefined) {
    return organizationFinding('organization/unknown-unit', { unit, nearest }, { unit });
  }
  const facts = { instrument: asked.instrument.id, unit: isHeir.unit, heir: unit, nearest };
  return coordinationFinding('coordination/unknown-heir', facts, { unit: isHeir.unit });
}

/** What the register knows of a unit that is no longer there and has no named heir. */
function withoutNamedHeir(unit: Unit, { instrument, date, register }: Asked) {
  const last = lastDayBefore(unit, date);
  const heirs = last === undefined ? [] : heirsOf(register, unit.id, { from: last, to: date });
  const ids = heirs.map(({ id }) => id);
  const [heir, ...others] = ids;
  const facts = { instrument: instrument.id, unit: unit.id };
  const place = { unit: unit.id };
  if (heir === undefined) {
    const finding = coordinationFinding('coordination/party-ended', { ...facts, date }, place);
    return { unit: null, heirs: ids, finding };
  }
  return others.length > 0
    ? {
        unit: null,
        heirs: ids,
        finding: coordinationFinding('coordination/several-heirs', { ...facts, heirs: ids }, place),
      }
    : {
        unit: heir,
        heirs: ids,
        finding: coordinationFinding('coordination/heir-not-named', { ...facts, heir }, place),
      };
}

/** Tells who stands for a party, once its stated inheritances were followed. */
export function settleParty(
  party: Party,
  { unit: reached, through, findings }: Followed,
  asked: Asked,
): SettledParty {
  const standing = (unit: string | null, heirs: readonly string[] = []): PartyStanding =>
    Object.freeze({ party, unit, through, heirs });
  if (reached === null) return { standing: standing(null), findings };
  const unit = asked.register.byId.get(reached);
  if (unit === undefined) {
    const wrong = unknownUnit(reached, through.length > 0 ? party : undefined, asked);
    return { standing: standing(null), findings: [wrong] };
  }
  if (isInForceAt(unit.validity, asked.date)) return { standing: standing(unit.id), findings };
  const told = withoutNamedHeir(unit, asked);
  return { standing: standing(told.unit, told.heirs), findings: [told.finding] };
}
