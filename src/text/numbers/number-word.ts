/**
 * The word that stands before the number of a document: “Chỉ thị số 17”.
 *
 * @internal
 */
export const numberWord = 'số';
