import {
  fieldsShape,
  flagShape,
  listShape,
  mapShape,
  numberShape,
  optionalShape,
  textShape,
} from '#room/findings';
import { textByLanguage } from '#room/text';

const named = { id: textShape, name: textByLanguage };
const days = { from: optionalShape(textShape), to: optionalShape(textShape) };

const keptCutOff = fieldsShape({
  lastDay: numberShape,
  exceptions: listShape(fieldsShape({ month: numberShape, lastDay: numberShape })),
  unconfirmed: listShape(numberShape),
});

/** A reporting calendar as the library keeps it. */
export const keptCalendar = fieldsShape({
  ...named,
  ...days,
  startMonth: numberShape,
  cutOffs: mapShape(keptCutOff),
  isConfirmed: flagShape,
});

/** A system of terms as the library keeps it. */
export const keptTermSystem = fieldsShape({
  ...named,
  terms: listShape(fieldsShape({ ...days, firstYear: numberShape, lastYear: numberShape })),
});
