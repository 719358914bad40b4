import type { FigureRelationInput } from '#room/indicators';

/** What goes on into the next period is what came over and in, less what was done. */
const warning = { severity: 'warning', basis: 'Thực tiễn báo cáo' } as const;

const atHand = [
  { indicator: 'petitions.carried-over' },
  { indicator: 'petitions.received' },
] as const;

/**
 * Letters outstanding: at most those carried over and received, less those resolved. Some are closed in
 * other ways, so that there may be fewer.
 */
export const lettersBalance: FigureRelationInput = {
  ...warning,
  is: 'at-most',
  sumOf: [...atHand, { indicator: 'petitions.resolved', times: -1 }],
};

/** Letters carried over are those that were outstanding when the report before ended. */
export const lettersCarriedOver: FigureRelationInput = {
  ...warning,
  is: 'equal',
  sumOf: [{ indicator: 'petitions.outstanding', report: 'before' }],
};

/** No more letters are processed than were carried over and received. */
export const lettersAtHand: FigureRelationInput = {
  basis: 'Thực tiễn báo cáo',
  is: 'at-most',
  sumOf: atHand,
};

/** Cases carried over are those that were open when the report before ended. */
export const casesCarriedOver: FigureRelationInput = {
  ...warning,
  is: 'equal',
  sumOf: [{ indicator: 'mediation.cases-pending', report: 'before' }],
};

/** A household is poor, near-poor, or neither. */
export const poorAndNearPoor: FigureRelationInput = {
  is: 'at-least',
  missing: 'any',
  sumOf: [
    { indicator: 'background.poor-households' },
    { indicator: 'background.near-poor-households' },
  ],
};

/** A village meets once, twice, or another number of times in a year. */
export const villagesByMeetings: FigureRelationInput = {
  is: 'at-least',
  missing: 'any',
  sumOf: ['once', 'twice', 'otherwise'].map((often) => ({
    indicator: `decisions.villages-meeting-${often}`,
  })),
};
