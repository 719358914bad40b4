import { format, resolveConfig } from 'prettier';
import { fromRoot } from './repository.js';

/** A made page as the repository formats it. */
export const formatPage = async (path: string, text: string): Promise<string> =>
  format(text, { ...(await resolveConfig(fromRoot(path))), parser: 'markdown' });
