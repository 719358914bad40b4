/** What a random case may hold; all of it unless switched off. */
export interface Features {
  readonly ratio: boolean;
  readonly dimension: boolean;
  readonly include: boolean;
  readonly activity: boolean;
  readonly measure: boolean;
  readonly comparison: boolean;
}

export const allFeatures: Features = {
  ratio: true,
  dimension: true,
  include: true,
  activity: true,
  measure: true,
  comparison: true,
};

export const noFeatures: Features = {
  ratio: false,
  dimension: false,
  include: false,
  activity: false,
  measure: false,
  comparison: false,
};
