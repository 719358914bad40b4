/** The file that a pool starts: `tsx` has to be told in each thread. What was compiled needs no such file. */
import { register } from 'tsx/esm/api';

register();

export const { work } = await import('./job.ts');
