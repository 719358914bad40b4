import type { DemocracyTally } from '#room/tally';

interface Counted {
  readonly indicator: string;
  readonly measure: string;
  readonly where: DemocracyTally['where'];
  readonly by?: DemocracyTally['by'];
  readonly parts?: DemocracyTally['parts'];
}

/** One rule for states of a day, one for terms. */
const boards = ({ where, ...rest }: Counted): readonly DemocracyTally[] => [
  { ...rest, list: 'boards', where: { ...where, lasting: false }, at: 'last' },
  { ...rest, list: 'boards', where: { ...where, lasting: true }, at: 'end' },
];

/** Boards by sphere: what the law calls an employer is a place of work in figures. */
const inspection = (
  indicator: string,
  measure: string,
  parts: NonNullable<DemocracyTally['parts']> = {},
): readonly DemocracyTally[] => {
  const kind = 'people-inspection-board';
  const ofEmployers = { ...parts, sphere: { workplace: measure } };
  return [
    ...boards({ indicator, measure, where: { kind, sphere: 'employer' }, parts: ofEmployers }),
    ...boards({
      indicator,
      measure,
      parts,
      where: { kind, sphere: ['commune', 'agency', 'armed-forces'] },
      by: { sphere: 'sphere' },
    }),
  ];
};

const investment = (indicator: string, measure: string): readonly DemocracyTally[] =>
  boards({ indicator, measure, where: { kind: 'community-investment-board' } });

/** Which boards each indicator counts. */
export const boardTallies: readonly DemocracyTally[] = /* @__PURE__ */ (() => [
  ...inspection('people-inspection.boards', 'boards'),
  ...inspection('people-inspection.members', 'members', {
    gender: { male: 'men', female: 'women' },
  }),
  ...investment('community-investment.boards', 'boards'),
  ...investment('community-investment.members', 'members'),
  ...investment('community-investment.projects', 'projects'),
])();
