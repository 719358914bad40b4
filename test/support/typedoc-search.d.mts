/** Two, three and four syllables that stand side by side, bound. */
export function boundWords(text: string): readonly string[];

/** What the search of the site asks for. */
export function queryOf(typed: string): string;

/** The program of the site with our query, where a title gains by beginning with what is typed. */
export function askingOurWay(program: string): string;
