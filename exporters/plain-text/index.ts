export { plainText } from './plain-text.js';
export type { PlainTextOptions } from './plain-text-options.js';
