import { optionalShape, textShape } from '#room/findings';
import { textByLanguage } from '#room/text';

/** The days of what is in force for a time, as the library keeps them. */
export const keptDays = {
  from: optionalShape(textShape),
  to: optionalShape(textShape),
  until: optionalShape(textShape),
};

/** What things of a catalogue have: an id and a name. */
export const keptNamed = { id: textShape, name: textByLanguage };
