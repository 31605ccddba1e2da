import type { Besprekingskaart } from '../beeld/besprekingskaart.ts';
import { GEEN_OPMAAK, type Opmaak } from './opmaak.ts';

/** What there is to know of an action, for a terminal. */
export const renderBesprekingskaart = (kaart: Besprekingskaart, opmaak: Opmaak = GEEN_OPMAAK): string =>
  [
    opmaak.vet(kaart.titel),
    `Status: ${kaart.status}`,
    `Eigenaar: ${kaart.eigenaar}. Deadline: ${kaart.deadline}.`,
    ...(kaart.betrokken.length === 0
      ? []
      : [`Ook betrokken: ${kaart.betrokken.map(({ tekst }) => tekst).join('; ')}.`]),
    ...kaart.ookOpen.map(({ tekst, toestand }) => `Staat open: ${tekst} ${opmaak.grijs(toestand)}`),
    ...kaart.redenen.map((reden) => `- ${opmaak.oranje(reden)}`),
    ...(kaart.berichten.length === 0
      ? ['Er is nog geen bericht.']
      : kaart.berichten.map((bericht) => opmaak.grijs(bericht))),
    ...kaart.notities.map((notitie) => `Notitie: ${notitie}`),
    ...kaart.vragen.map((vraag) => opmaak.vet(vraag)),
  ].join('\n');
