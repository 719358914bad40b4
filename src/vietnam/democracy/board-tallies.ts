import type { DemocracyTally } from '#room/tally';

type Rest = Pick<DemocracyTally, 'by' | 'parts'>;

/** What indicators count of boards of one kind; one rule for states of a day, one for terms. */
const boards =
  (kind: string) =>
  (indicator: string, measure: string, rest: Rest = {}): readonly DemocracyTally[] => {
    const common = { ...rest, indicator, list: 'boards', measure } as const;
    return [
      { ...common, where: { kind, lasting: false }, at: 'last' },
      { ...common, where: { kind, lasting: true }, at: 'end' },
    ];
  };

const inspection = /* @__PURE__ */ boards('people-inspection-board');
const investment = /* @__PURE__ */ boards('community-investment-board');
const bySphere = { by: { sphere: 'sphere' } } as const;

/** Which boards each indicator counts. */
export const boardTallies: readonly DemocracyTally[] = /* @__PURE__ */ (() => [
  ...inspection('people-inspection.boards', 'boards', bySphere),
  ...inspection('people-inspection.members', 'members', {
    ...bySphere,
    parts: { gender: { male: 'men', female: 'women' } },
  }),
  ...investment('community-investment.boards', 'boards'),
  ...investment('community-investment.members', 'members'),
  ...investment('community-investment.projects', 'projects'),
])();
