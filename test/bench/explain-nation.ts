import {
  aggregate,
  createDataset,
  createHierarchy,
  defineIndicator,
  explain,
  periodOf,
  type ObservationInput,
  type Period,
  type UnitInput,
} from 'danvan';
import type { Pair } from './measure.js';

const communes = 3321;
const provinces = 34;

/** Communes that are dealt out to the provinces. */
const units: readonly UnitInput[] = [
  { id: 'nuoc', name: 'cả nước' },
  ...Array.from({ length: provinces }, (_, at) => ({
    id: `tinh-${at}`,
    name: `tỉnh ${at}`,
    parent: 'nuoc',
  })),
  ...Array.from({ length: communes }, (_, at) => ({
    id: `xa-${at}`,
    name: `xã ${at}`,
    parent: `tinh-${at % provinces}`,
  })),
];

const observations: readonly ObservationInput[] = Array.from({ length: communes }, (_, at) => ({
  unit: `xa-${at}`,
  indicator: 'x.sessions',
  period: '2026-Q3',
  value: (at * 31) % 97,
}));

/** What an explanation holds of one commune, written down by hand. */
function contributorOf(position: number, amount: number, period: Period) {
  const bounds = { from: amount, to: amount, plausibleFrom: amount, plausibleTo: amount };
  const observation = {
    unit: `xa-${position}`,
    indicator: 'x.sessions',
    period,
    value: Object.freeze({ state: 'reported', amount }),
    basis: 'in-period',
    scope: 'own',
    measure: 'actual',
    position,
  };
  return Object.freeze({
    unit: observation.unit,
    from: period.from,
    to: period.to,
    basis: 'as-sent',
    isDerived: false,
    amount,
    bounds: Object.freeze(bounds),
    observations: Object.freeze([Object.freeze(observation)]),
    less: Object.freeze([]),
    standsInFor: null,
  });
}

function byHand(): readonly unknown[] {
  const period = periodOf('2026-Q3');
  return observations.map(({ value }, at) => contributorOf(at, Number(value), period));
}

/** Once takes too little time for its ratio to mean anything. */
const times = Array.from({ length: 20 });

/** The figure of the nation, told down to each commune, against as many objects made by hand. */
export async function explainNation(): Promise<Pair> {
  const hierarchy = createHierarchy(units);
  const sessions = defineIndicator({
    code: 'x.sessions',
    name: 'Số cuộc',
    unit: 'cuộc',
    kind: 'flow',
  });
  const dataset = createDataset({ hierarchy, indicators: [sessions], observations });
  const table = aggregate(dataset, { units: 'nuoc', period: '2026-Q3' });
  return {
    name: 'explain-nation-3321',
    limit: 3,
    ours: async () => times.map(() => explain(table, 'x.sessions')),
    theirs: async () => times.map(byHand),
  };
}
