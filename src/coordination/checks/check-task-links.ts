import type { Finding } from '#room/findings';
import { groupBy } from '#room/kit';
import { each, knownIds, type KnownIds } from '#room/records';
import { writtenDays } from '#room/time';
import { actingParties } from '../parties/acting-parties.js';
import type { CoordinationCheck } from './coordination-check.js';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';
import type { CoordinationTask } from '../tasks/coordination-task.js';
import { notParties, partyUnits } from '../parties/not-parties.js';
import { unknownRecords } from '../references.js';
import { taskStanding } from '../tasks/task-standing.js';
import { withHeirsAbove } from '../parties/with-parent-inheritances.js';
import { coordinationFinding } from '../findings.js';

/** The tasks of all instruments, and what they are looked up in. */
export interface TaskLinks {
  readonly instruments: ReadonlyMap<string, CoordinationInstrument>;
  /** The units that may act for each instrument. */
  readonly units: ReadonlyMap<string, KnownIds>;
  readonly known: { readonly [List in 'instruments' | 'tasks']: KnownIds };
  /** The tasks that carry on another one, by the id of that. */
  readonly carriers: ReadonlyMap<string, readonly CoordinationTask[]>;
}

/** The parties of an instrument, their named heirs, and who acts for them on the day. */
function allowedUnits(instrument: CoordinationInstrument, check: CoordinationCheck): KnownIds {
  const acting = actingParties(instrument, check).parties.flatMap(({ unit }) => unit ?? []);
  const named = partyUnits(withHeirsAbove(instrument, check));
  return knownIds(new Set([...named, ...acting]));
}

/** Makes the look-up for a list of tasks. */
export const taskLinks = (
  instruments: readonly CoordinationInstrument[],
  tasks: readonly CoordinationTask[],
  check: CoordinationCheck,
): TaskLinks => ({
  instruments: new Map(instruments.map((instrument) => [instrument.id, instrument])),
  units: new Map(instruments.map((instrument) => [instrument.id, allowedUnits(instrument, check)])),
  known: {
    instruments: knownIds(new Set(instruments.map(({ id }) => id))),
    tasks: knownIds(new Set(tasks.map(({ id }) => id))),
  },
  carriers: groupBy(
    tasks.filter(({ origin }) => origin !== undefined),
    ({ origin }) => origin?.task ?? '',
  ),
});

function checkCarrying(task: CoordinationTask, links: TaskLinks, check: CoordinationCheck) {
  const { id, instrument } = task;
  const into = (links.carriers.get(id) ?? []).map((carrier) => carrier.id);
  if (into.length > 1) {
    return [coordinationFinding('coordination/carried-twice', { task: id, into }, { path: [] })];
  }
  const { taskLifecycle: lifecycle, asOf } = check;
  const { to: lastDay } = writtenDays(links.instruments.get(instrument)?.term ?? {});
  if (lifecycle === undefined || asOf === undefined || lastDay === undefined) return [];
  const isLeft = asOf > lastDay && taskStanding(task, { lifecycle, asOf }).isOpen;
  if (!isLeft || into.length > 0) return [];
  return [
    coordinationFinding('coordination/task-left-open', { task: id, instrument }, { path: [] }),
  ];
}

/** What a task names: instrument, content, parties, the task it carries on; and who carries it on. */
export function checkTaskLinks(
  task: CoordinationTask,
  links: TaskLinks,
  check: CoordinationCheck,
): readonly Finding[] {
  const instrument = links.instruments.get(task.instrument);
  const origin = { id: task.origin?.task, path: ['origin', 'task'] };
  const own = { id: task.instrument, path: ['instrument'] };
  const content = { id: task.content, path: ['content'] };
  const contents = knownIds(new Set(instrument?.contents.map(({ id }) => id)));
  const units = links.units.get(task.instrument) ?? knownIds(new Set());
  const acting = [
    ...each(task.responsible, 'responsible'),
    ...each(task.coordinating, 'coordinating'),
  ];
  return [
    ...unknownRecords('instrument', [own], links.known.instruments),
    ...(instrument === undefined ? [] : unknownRecords('content', [content], contents)),
    ...(instrument === undefined ? [] : notParties(instrument, acting, units)),
    ...unknownRecords('task', [origin], links.known.tasks),
    ...checkCarrying(task, links, check),
  ];
}
