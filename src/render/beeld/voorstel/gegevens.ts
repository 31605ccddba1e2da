import type { Dag } from '../../../../schemas/datum.ts';
import { derivePlanning, type Planpunt } from '../../../domain/derive/planning.ts';
import { deriveStilte } from '../../../domain/derive/stilte.ts';
import { deriveVerwachtingen, volgVerwachtingen } from '../../../domain/derive/verwachting.ts';
import type { Collegevoorstel, Plan, Register } from '../../../domain/register.ts';
import { actieAdres } from '../../adres.ts';
import { dagInWoorden, datumInWoorden, periodeInWoorden } from '../../tekst/datum.ts';
import { somOp } from '../../tekst/opsomming.ts';
import { alinea, opsomming, tekst, type Blok, type Deel, type Tabel } from '../document.ts';
import { STILTE_UITLEG } from '../stilte.ts';
import { beeldVerschil } from '../verschil.ts';
import { beeldVerwachting } from '../verwachting.ts';
import type { Noten } from './noten.ts';

/** What the last report about the plan is silent about. */
export function stilteBlokken({ plan, peildatum }: Collegevoorstel, noten: Noten): Blok[] {
  const stilte = deriveStilte(plan, peildatum);
  if (!stilte) return [alinea('Er is geen verslag dat meer dan één actie van dit plan noemt.')];
  const { bron, datum, aantal, nietGenoemd } = stilte;
  const bericht = `Het laatste bericht over het plan gaat over ${datumInWoorden(datum)}`;
  const noot = noten.vindplaats({ bron, plek: 'het hele stuk' });
  if (nietGenoemd.length === 0) return [alinea(`${bericht}. Het noemt alle acties.`, noot)];
  return [
    alinea(`${bericht}. Het noemt ${nietGenoemd.length} van de ${aantal} acties niet.`, noot),
    opsomming(
      nietGenoemd.map((actie) => [
        tekst(`${actie.nummer} `),
        { soort: 'link', tekst: actie.titel, adres: actieAdres(actie) },
      ]),
    ),
    alinea(STILTE_UITLEG),
  ];
}

/** What was expected of the plan and its actions, and how that stands. */
export function verwachtingenBlokken({ plan, peildatum }: Collegevoorstel): Blok[] {
  const rijen = [
    ...plan.acties.flatMap((actie) =>
      deriveVerwachtingen(actie, peildatum).map((stand) => ({ wie: actie.nummer, stand })),
    ),
    ...volgVerwachtingen(plan.berichten, peildatum).map((stand) => ({ wie: 'Hele plan', stand })),
  ];
  if (rijen.length === 0) return [alinea('Er zijn geen verwachtingen met een termijn.')];
  return [
    tabelVan(
      `Wat er verwacht werd, en hoe dat staat op ${dagInWoorden(peildatum)}`,
      [
        ['Actie', 12],
        ['Verwacht', 40],
        ['Termijn', 18],
        ['Hoe staat het?', 30],
      ],
      rijen.map(({ wie, stand }) => {
        const { tekst: wat, termijn, toestandTekst } = beeldVerwachting(stand);
        return [wie, wat, termijn, toestandTekst];
      }),
    ),
  ];
}

/** What changed since the proposal before. */
export function sindsVorigBlokken({ plan, peildatum, vorigePeildatum }: Collegevoorstel): Blok[] {
  const verschil = beeldVerschil(plan, vorigePeildatum, peildatum);
  const sinds =
    verschil.van === undefined
      ? `Tot en met ${verschil.tot}`
      : `Na ${verschil.van}, tot en met ${verschil.tot}`;
  if (verschil.acties.length === 0 && verschil.regels.length === 0) {
    return [alinea(`${sinds} is over geen van de acties iets nieuws gemeld.`)];
  }
  const gelijk = verschil.ongewijzigd.map(({ nummer }) => nummer);
  return [
    ...(verschil.acties.length > 0
      ? [
          tabelVan(
            `${sinds}: wat er veranderde`,
            [
              ['Actie', 40],
              ['Wat er veranderde', 60],
            ],
            verschil.acties.map(({ nummer, titel, regels, berichten }) => [
              `${nummer} ${titel}`,
              ...[
                regels.length > 0
                  ? regels
                  : [`Er is bericht, en de stand bleef gelijk (${berichten.length}).`],
              ],
            ]),
          ),
        ]
      : []),
    ...(verschil.regels.length > 0 ? [opsomming(verschil.regels.map((regel) => [tekst(regel)]))] : []),
    ...(gelijk.length > 0
      ? [alinea(`Niets nieuws bij ${gelijk.length === 1 ? 'actie' : 'de acties'} ${somOp(gelijk)}.`)]
      : []),
  ];
}

/** What lies ahead, as far as it was known at the peildatum. */
export function planningBlokken(
  { plan, peildatum }: Collegevoorstel,
  register: Register,
  noten: Noten,
): Blok[] {
  const punten = derivePlanning(plan, register, peildatum);
  if (punten.length === 0) return [alinea(nietsMeer(peildatum))];
  return [
    {
      soort: 'tabel',
      bijschrift: `Wat er na ${dagInWoorden(peildatum)} komt, voor zover toen bekend`,
      kolommen: [
        { kop: 'Wanneer', breedte: 30 },
        { kop: 'Wat', breedte: 70 },
      ],
      rijen: punten.map((punt) => [[[tekst(wanneer(punt))]], [watDelen(punt, plan, noten)]]),
    },
  ];
}

const nietsMeer = (peildatum: Dag): string =>
  `Na ${dagInWoorden(peildatum)} staat er niets meer gepland, voor zover bekend.`;

function wanneer(punt: Planpunt): string {
  if (punt.soort !== 'moment') return metHoofdletter(datumInWoorden(punt.tot));
  const { datum, totEnMet } = punt.moment;
  if ('onbekend' in datum) return metHoofdletter(datumInWoorden(punt.tot));
  return metHoofdletter(totEnMet ? periodeInWoorden(datum, totEnMet) : datumInWoorden(datum));
}

function watDelen(punt: Planpunt, plan: Plan, noten: Noten): Deel[] {
  switch (punt.soort) {
    case 'einde':
      return [tekst(`Het einde van ${plan.titel}.`)];
    case 'moment':
      return [tekst(punt.moment.tekst), noten.grond(punt.moment.grond)];
    case 'verwachting': {
      const wie = punt.actie ? `Actie ${punt.actie.nummer}: ` : '';
      return [
        tekst(`${wie}${punt.tekst}`),
        ...(punt.grond?.vindplaats ? [noten.vindplaats(punt.grond.vindplaats)] : []),
      ];
    }
  }
}

const metHoofdletter = (woorden: string): string => woorden.charAt(0).toUpperCase() + woorden.slice(1);

/** A table of plain words; a cell can have several lines. */
const tabelVan = (
  bijschrift: string,
  kolommen: readonly (readonly [kop: string, breedte: number])[],
  rijen: readonly (readonly (string | readonly string[])[])[],
): Tabel => ({
  soort: 'tabel',
  bijschrift,
  kolommen: kolommen.map(([kop, breedte]) => ({ kop, breedte })),
  rijen: rijen.map((rij) =>
    rij.map((cel) => (typeof cel === 'string' ? [cel] : cel).map((regel) => [tekst(regel)])),
  ),
});
