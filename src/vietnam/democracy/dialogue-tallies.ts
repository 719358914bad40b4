import type { DemocracyTally } from '#room/tally';

const withPeople = { list: 'dialogues', where: { sphere: 'commune' } } as const;

/** Which dialogues each indicator counts. */
export const dialogueTallies: readonly DemocracyTally[] = /* @__PURE__ */ (() => [
  {
    ...withPeople,
    indicator: 'dialogues.events',
    measure: 'sessions',
    by: { level: 'level', kind: 'kind' },
  },
  {
    ...withPeople,
    indicator: 'dialogues.attendances',
    measure: 'attendances',
    by: { level: 'level' },
  },
  { ...withPeople, indicator: 'dialogues.opinions', measure: 'opinions', by: { level: 'level' } },
  {
    ...withPeople,
    indicator: 'dialogues.opinions-answered',
    measure: 'answered',
    by: { level: 'level' },
    parts: { mode: { direct: 'answeredAtOnce', later: 'answeredLater' } },
  },
  {
    list: 'dialogues',
    where: { sphere: 'agency' },
    indicator: 'agencies.dialogues',
    measure: 'sessions',
    by: { level: 'level' },
  },
  {
    list: 'dialogues',
    where: { sphere: 'employer' },
    indicator: 'enterprises.dialogues',
    measure: 'sessions',
    by: { level: 'level', kind: 'kind' },
  },
])();
