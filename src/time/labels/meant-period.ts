import { foldSpaces, mostCharacters } from '#room/text';
import { civilCalendar } from '../calendars/civil-calendar.js';
import { readForms } from '../kinds/label-form.js';
import { firstReading, labelsOf, periodKinds } from '../kinds/period-kinds.js';
import { bareLabel, tidyLabel } from './tidy-label.js';

/** The id of what the text names, as one kind of period after the other writes it. */
function namedId(label: string): string | null {
  for (const kind of periodKinds) {
    const named = kind.readName?.(bareLabel(label), {});
    if (named?.ok === true) return named.value.id;
    const read = readForms(labelsOf(kind), {
      label: tidyLabel(label),
      calendar: civilCalendar,
      options: {},
    });
    if (read?.ok === true) return typeof read.value === 'string' ? read.value : read.value.id;
  }
  return null;
}

/**
 * The id that was meant by a text that is none: “tháng 6 năm 2020”, `2020-h1`, ` 2020`; null where
 * it names no period, or does not name it alone.
 */
export function meantPeriod(text: string): string | null {
  if (text.length > mostCharacters) return null;
  const label = foldSpaces(text);
  const base = namedId(label) ?? label.toUpperCase();
  const isId = firstReading(({ readId }) => readId?.({ id: base, base, tag: undefined }, {}));
  return isId?.ok === true && base !== text ? base : null;
}
