/**
 * The format of the content that this version of Waakvlam reads: what may stand where, and what it means. It is the first
 * number of the version of Waakvlam too, so that content says by itself which version it needs.
 */
export const FORMAAT = 2;
