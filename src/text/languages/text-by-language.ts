import { fieldsShape, optionalShape, textShape } from '#room/findings';

/** A text in its languages, as the library keeps it: Vietnamese always, another where it has words. */
export const textByLanguage = fieldsShape({ vi: textShape, en: optionalShape(textShape) });
