import type { Unit } from '#room/organization';

const collective =
  /(?:^|-)(?:committee|council|congress|permanent-members|secretariat|politburo|front)$/;

/**
 * Whether a body decides together, by its kind: whoever signs for it does so on its behalf
 * (Nghị định 30/2020/NĐ-CP, Điều 13).
 */
export const isCollective = ({ kind = '' }: Pick<Unit, 'kind'>): boolean => collective.test(kind);
