/** A table of more rows than these stands in an annex of its letter. */
export const mostRows = 12;
