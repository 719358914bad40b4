import type { Finding } from '#room/findings';
import { allowedMoves, type Lifecycle } from '#room/lifecycle';
import { levelsAt, type LevelScheme } from '#room/organization';
import { nearestOf } from '#room/text';
import type { CalendarDate } from '#room/time';
import { levelOfModel } from './level-of-model.js';
import type { MobilizationModel } from './mobilization-model.js';
import { campaignFinding } from '../findings.js';

/** What levels are checked against, where it is given. */
export interface KnownLevels {
  readonly levels?: readonly LevelScheme[] | undefined;
  readonly lifecycle: Lifecycle;
  readonly asOf?: CalendarDate | undefined;
}

interface Stay {
  readonly level: string;
  /** The days of which one at least must have the level. */
  readonly dates: readonly CalendarDate[];
  readonly path: readonly (string | number)[];
}

/** Where the model is now counts only while something can still become of it. */
function staysOf(model: MobilizationModel, { lifecycle, asOf }: KnownLevels): readonly Stay[] {
  const { level, cohort, transfers, state } = model;
  const isOpen = allowedMoves(lifecycle, state).length > 0;
  const year = `${cohort}`.padStart(4, '0');
  const now = levelOfModel(model, asOf);
  return [
    { level, dates: [`${year}-01-01`, `${year}-12-31`], path: ['level'] },
    ...transfers.map(({ to, date }, at) => ({
      level: to,
      dates: [date],
      path: ['transfers', at, 'to'],
    })),
    ...(asOf !== undefined && isOpen ? [{ level: now, dates: [asOf], path: ['level'] }] : []),
  ];
}

/** Levels of a model that no scheme has, or not on the day on which it is there. */
export function checkLevels(model: MobilizationModel, against: KnownLevels): readonly Finding[] {
  const { levels: schemes } = against;
  if (schemes === undefined) return [];
  const all = [...new Set(schemes.flatMap(({ levels }) => levels.map(({ id }) => id)))];
  return staysOf(model, against).flatMap(({ level, dates, path }): readonly Finding[] => {
    if (!all.includes(level)) {
      const facts = { model: model.id, level, nearest: nearestOf(level, all) };
      return [campaignFinding('campaigns/unknown-level', facts, { path })];
    }
    const [date = ''] = dates;
    if (dates.some((day) => levelsAt(schemes, day).includes(level))) return [];
    const facts = { model: model.id, level, date };
    return [campaignFinding('campaigns/level-not-in-force', facts, { path })];
  });
}
