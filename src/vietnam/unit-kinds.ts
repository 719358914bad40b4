import type { UnitKind } from '#room/organization';
import { makeUnitKinds } from './make-unit-kinds.js';
import { paperPractices } from './papers/paper-practices.js';
import { organizationKindRows } from './unit-kinds-organizations.js';
import { placeKindRows } from './unit-kinds-places.js';

/**
 * The kinds of places and organizations, with the names that reports use.
 *
 * Vietnamese: loại đơn vị hành chính, loại tổ chức.
 *
 * `levels` lists where the kind is met, `from` and `to` (both included) when it is there in the
 * country at large; what is not confirmed has no date, and `legalBasis` says so. `system` is one of
 * `party`, `state`, `front`, `socio-political` (the five unions), `association`, `armed-forces`,
 * `steering` and `community`. Names in English are the usual ones, not official. `paper` says on whose
 * behalf a body signs and what stands above it in the letterhead, with its basis; what rests on
 * practice alone has `confirmed: false`. Add kinds of your own, or change some, by handing another
 * list to {@link createHierarchy}.
 *
 * @example
 * ```ts
 * import { unitKinds } from 'danvan/vietnam';
 *
 * unitKinds.find(({ id }) => id === 'ward')?.name.vi; //=> 'phường'
 * unitKinds.find(({ id }) => id === 'township')?.to; //=> '2025-06-30'
 * unitKinds.find(({ id }) => id === 'people-committee')?.paper?.[0]?.signsFor; //=> 'itself'
 * ```
 *
 * @category Organization
 */
export const unitKinds: readonly UnitKind[] = /* @__PURE__ */ makeUnitKinds(
  {
    place: { '': placeKindRows },
    organization: organizationKindRows,
  },
  /* @__PURE__ */ paperPractices(),
);
