/** The name of the typeface inside the file's definition. */
export const typeface = 'typeface';
