import { followInheritances, type CoordinationTask } from '#room/coordination';
import { nameIn } from '#room/organization';
import type { TaskGroup } from './completion-table.js';
import { partyName } from './party-name.js';
import type { ProgressContext } from './progress-context.js';

/** Who answers for a unit on the day of asking: the unit itself, or who inherited its part. */
export const actingOf = (unit: string, { facts: { instrument, asOf } }: ProgressContext): string =>
  followInheritances(instrument, unit, asOf).unit ?? unit;

/** The sets of bodies that are responsible for a task, by their names. */
export const bodiesOf = ({ responsibleBodies = [] }: CoordinationTask): readonly string[] =>
  responsibleBodies.map(({ name }) => name);

/** The tasks of each party, of sets of bodies, of others that are responsible, and those that nobody is responsible for. */
export function groupsByParty(context: ProgressContext): readonly TaskGroup[] {
  const { tasks, facts, labels } = context;
  const { instrument } = facts;
  const parties = instrument.parties.map(({ unit }) => unit);
  const units = [...parties, ...tasks.flatMap(({ responsible }) => responsible)];
  const acting = [...new Set(units.map((unit) => actingOf(unit, context)))];
  const bodies = new Set(tasks.flatMap((task) => bodiesOf(task)));
  const orphans = tasks.filter(
    (task) => task.responsible.length === 0 && bodiesOf(task).length === 0,
  );
  return [
    ...acting.map((unit) => {
      const party = parties.find((each) => actingOf(each, context) === unit) ?? unit;
      const own = tasks.filter(({ responsible }) =>
        responsible.some((each) => actingOf(each, context) === unit),
      );
      return { name: partyName(party, instrument, context), tasks: own };
    }),
    ...[...bodies].map((name) => ({
      name,
      tasks: tasks.filter((task) => bodiesOf(task).includes(name)),
    })),
    ...(orphans.length === 0 ? [] : [{ name: labels.withoutParty, tasks: orphans }]),
  ];
}

/** The tasks of each content, in the order of the instrument, and those of none. */
export function groupsByContent(context: ProgressContext): readonly TaskGroup[] {
  const { tasks, facts, labels, language } = context;
  const { contents } = facts.instrument;
  const ids = contents.map(({ id }) => id);
  const others = tasks.filter(({ content }) => content === undefined || !ids.includes(content));
  return [
    ...contents.map(({ id, title }) => ({
      name: nameIn(title, language),
      tasks: tasks.filter(({ content }) => content === id),
    })),
    ...(others.length === 0 ? [] : [{ name: labels.withoutContent, tasks: others }]),
  ];
}
