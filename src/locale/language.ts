/** The languages that sentences and labels are written in. */
export type Language = 'vi' | 'en';
