import type { UnitInput } from 'danvan';

/** What a source does not give prints as dots, to be filled in by hand. */
export const dots = '…………';

/** A body that the source does not name. */
export const unnamedBody: UnitInput = { id: 'chua-ro', name: dots, category: 'organization' };

/** Who signs, where the source does not tell. */
export const unnamedSigner = { post: dots };
