/**
 * zod asks once whether code may be made from text. A page that forbids it gets a report of that, harmless
 * but noisy. It does not ask where it is told first: import this file before anything of danvan.
 */
import * as z from 'zod';

z.config({ jitless: true });
