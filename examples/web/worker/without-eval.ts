/**
 * zod asks once whether code may be made from text. A page that forbids it gets a report of that, harmless
 * but noisy. It does not ask where it is told first: import this file before anything of danvan.
 */
import * as z from 'zod/mini';

/**
 * Whether zod was told. It is used where the worker starts: this folder lies in a package that says that its
 * files do nothing when they are loaded, and bundlers would leave out what is imported for that alone.
 */
export const isWithoutEval = z.config({ jitless: true }).jitless === true;
