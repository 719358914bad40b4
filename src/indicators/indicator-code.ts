import * as z from 'zod/mini';

/** The code of an indicator, `area.kebab-name`. */
export const code = z.stringFormat('indicator-code', /^[a-z0-9-]+\.[a-z0-9-]+$/);
