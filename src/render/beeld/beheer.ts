import type { Notitie } from '../../domain/intern/notities.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Actie } from '../../domain/register.ts';
import { adresVan } from '../adres.ts';
import type { Link } from './basis.ts';
import { beeldReview, type ReviewBeeld } from './review.ts';
import { beeldVerslag, type BesluitRegel } from './verslag.ts';

/** An action of which something isn't released. */
export interface Conceptregel extends Link {
  readonly plan: string;
  readonly aantal: number;
}

/** What a manager begins with: what asks for attention, what was decided today, and what isn't released. */
export interface BeheerBeeld {
  readonly review: ReviewBeeld;
  readonly vandaag: readonly BesluitRegel[];
  readonly concepten: readonly Conceptregel[];
}

/** The queue of all plans, on the day of the opname. */
export function beeldBeheer(notities: readonly Notitie[], opname: Opname): BeheerBeeld {
  return {
    review: beeldReview(notities, opname),
    vandaag: besprekingenVan(opname).flatMap((bron) =>
      beeldVerslag(bron, opname).plannen.flatMap(({ besluiten }) => besluiten),
    ),
    concepten: beeldConcepten(opname),
  };
}

/** The besprekingen of the day itself. */
const besprekingenVan = ({ register, peildatum }: Opname) =>
  [...register.bronnen.values()]
    .filter((bron) => bron.soort === 'bespreking')
    .filter(({ datum }) => datum.laatste === peildatum);

/** The actions of which something isn't released, in the order of their plans and numbers. */
const beeldConcepten = ({ register }: Opname): Conceptregel[] =>
  register.acties.flatMap((actie) => {
    const aantal = actie.voortgang.filter(({ concept }) => concept).length;
    return aantal === 0
      ? []
      : [{ tekst: naam(actie), adres: adresVan(actie), plan: actie.plan.titel, aantal }];
  });

const naam = ({ nummer, titel, korteTitel }: Actie): string => `${nummer} ${korteTitel ?? titel}`;

/** The first action of the queue after this one about which nothing was decided today. */
export function volgendeInRij(opname: Opname, na?: Actie): Link | undefined {
  const rij = opname.aandachtspunten.map(({ actie }) => actie);
  const plek = na ? rij.indexOf(na) : -1;
  const besloten = new Set(
    besprekingenVan(opname).flatMap((bron) =>
      opname.verslag(bron).flatMap(({ besproken }) => besproken.map(({ actie }) => actie)),
    ),
  );
  const volgende = [...rij.slice(plek + 1), ...rij.slice(0, Math.max(plek, 0))].find(
    (actie) => !besloten.has(actie) && actie !== na,
  );
  return volgende && { tekst: naam(volgende), adres: adresVan(volgende) };
}
