/** The call is wrong: a sentence in Dutch, exit 2. */
export class Gebruiksfout extends Error {}
