/** Words that say little of what is looked for, unless there is nothing else. */
export const STOPWOORDEN: ReadonlySet<string> = new Set(
  (
    'aan al alle als ben bent bij bijna daar dan dat de deze die dit doe doen doet door dus een en er gaat gaan ga ging ' +
    'geen had heb hebben heeft hem hen het hier hij hoe hoeveel hun ik in is iets iemand ja je jij jou jouw kan kom komt kun kunnen kunt ' +
    'maar maak maakt maken me mee meer men met mij mijn moet moeten mag mogen na naar nee niet nog nu of om onder ons onze ook op ' +
    'over per precies sinds staat te ten ter toch toe tot u uit uw van vanaf vind vinden veel via voor waar waarom waarop wanneer ' +
    'want waren was wat we wel welk welke weten wie wij wil willen word worden wordt zal ze zich zij zijn zit zo zou zullen ' +
    'geworden gekomen eigenlijk even'
  ).split(' '),
);
