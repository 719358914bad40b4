import { readable, requireShape, looseObject } from '#room/findings';
import { isInForce } from '#room/organization';
import { addWorkingDays, type CalendarDate, type HolidayTable } from '#room/time';
import { disclosureItemsShape, type DisclosureItem } from './disclosure-item.js';
import { disclosedOn, type Disclosure } from './disclosure.js';

/**
 * By when a thing was due to be made public, and why that cannot be said where it cannot.
 *
 * Vietnamese: thời hạn công khai.
 *
 * @example
 * ```ts
 * import type { DisclosureDueDate } from 'danvan/democracy';
 *
 * const isSure = ({ due, item }: DisclosureDueDate): boolean =>
 *   due !== null && item?.confirmed !== false;
 * ```
 *
 * @category Democracy
 */
export interface DisclosureDueDate {
  /** The last day on time; null where it cannot be said. */
  readonly due: CalendarDate | null;
  /** The row of the catalogue that fits, where one does. */
  readonly item: DisclosureItem | null;
  /** Why there is no day. */
  readonly reason: 'no-item' | 'no-deadline' | 'no-day' | 'no-holidays' | null;
}

/**
 * What a due date is told by.
 *
 * Vietnamese: căn cứ tính thời hạn công khai.
 *
 * @example
 * ```ts
 * import { readHolidayTable } from 'danvan/time';
 * import type { DisclosureDueOptions } from 'danvan/democracy';
 * import { democracyCatalogues } from 'danvan/vietnam';
 *
 * const items = democracyCatalogues.disclosureItems ?? [];
 * const options: DisclosureDueOptions = { items, holidays: readHolidayTable({}).value };
 * ```
 *
 * @category Democracy
 */
export interface DisclosureDueOptions {
  /** What must be made public; `democracyCatalogues.disclosureItems` of `danvan/vietnam`. */
  readonly items?: readonly DisclosureItem[] | undefined;
  /** The days off; without them no day is told. */
  readonly holidays?: HolidayTable | undefined;
}

/** The row for the content of a disclosure in its sphere, in force on its day. */
export function disclosureItemOf(
  disclosure: Disclosure,
  items: readonly DisclosureItem[],
): DisclosureItem | undefined {
  const day = disclosure.decidedOn ?? disclosedOn(disclosure);
  const fitting = items.filter(
    (item) =>
      item.id === disclosure.content &&
      (day === undefined || isInForce(item, day)) &&
      (item.spheres?.includes(disclosure.sphere) ?? true) &&
      (item.enterpriseKinds?.includes(disclosure.enterpriseKind ?? '') ?? true),
  );
  const named = fitting.filter(({ enterpriseKinds }) => enterpriseKinds !== undefined);
  const candidates = named.length > 0 ? named : fitting;
  return day === undefined && candidates.length > 1 ? undefined : candidates[0];
}

const without = (
  reason: Exclude<DisclosureDueDate['reason'], null>,
  item: DisclosureItem | null,
): DisclosureDueDate => Object.freeze({ due: null, item, reason });

/** After it the due day may lie past the calendar; whoever writes such a year meant another. */
const lastDecidedOn = '9800-12-31';

/** The same for a table that was looked at before. */
export function dueDateIn(
  disclosure: Disclosure,
  { items = [], holidays }: DisclosureDueOptions,
): DisclosureDueDate {
  const item = disclosureItemOf(disclosure, items);
  if (item === undefined) return without('no-item', null);
  if (item.workingDays === undefined) return without('no-deadline', item);
  const { decidedOn } = disclosure;
  if (decidedOn === undefined || decidedOn > lastDecidedOn) return without('no-day', item);
  if (holidays === undefined) return without('no-holidays', item);
  const due = addWorkingDays(decidedOn, item.workingDays, holidays);
  return Object.freeze({ due, item, reason: null });
}

/**
 * Tells by which day a thing had to be made public. Working days are counted from the day of the
 * decision or event, by the row of the catalogue in force on that day.
 *
 * Vietnamese: thời hạn công khai.
 *
 * Days off of one year are announced for that year: {@link checkHolidayLists} says where those of the
 * due day are not known.
 *
 * @param disclosure - A disclosure, as {@link readDisclosures} gives it.
 * @param options - The items and the days off.
 * @returns The due date with its row, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for items that cannot be read, or days off
 * that leave no working day.
 *
 * @example
 * ```ts
 * import { readHolidayTable } from 'danvan/time';
 * import { disclosureDueDate, readDisclosures } from 'danvan/democracy';
 * import { democracyCatalogues, fixedHolidays, holidayLists } from 'danvan/vietnam';
 *
 * const holidays = readHolidayTable({ holidays: fixedHolidays, lists: holidayLists }).value;
 * const row = { id: 'c1', unit: 'xa-a', content: 'budget', decidedOn: '2026-04-20' };
 * const [disclosure] = readDisclosures([row]).values;
 * const items = democracyCatalogues.disclosureItems;
 * disclosure && disclosureDueDate(disclosure, { items, holidays }).due; //=> '2026-05-07'
 * ```
 *
 * @category Democracy
 */
export function disclosureDueDate(
  disclosure: Disclosure,
  options: DisclosureDueOptions,
): DisclosureDueDate {
  return readable('The disclosure, or an option,', () => {
    requireShape(options, looseObject({}), 'options');
    requireShape(options.items ?? [], disclosureItemsShape, 'items');
    return dueDateIn(disclosure, options);
  });
}
