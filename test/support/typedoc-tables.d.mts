/** Marks the cells of tables that hold a sentence, so that on a phone none is a column of single words. */
export function withRoom(html: string): string;
