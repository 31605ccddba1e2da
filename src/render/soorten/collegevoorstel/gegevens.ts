import type { Actieverschil, Verwachtingsverschil } from '../../../domain/opname/verschil.ts';
import { afgedaanDoor, gewektDoor } from '../../../domain/soorten/verwachtinggrond.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Stilte } from '../../../domain/opname/stilte.ts';
import type { Collegevoorstel, Grond } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { dagInWoorden, datumInWoorden } from '../../tekst/datum.ts';
import { somOp } from '../../../domain/kern/woorden/opsomming.ts';
import {
  alinea,
  opsomming,
  tekst,
  type Blok,
  type Cel,
  type Deel,
  type Tabel,
} from '../../beeld/document.ts';
import { kennisVan } from '../../tekst/stem.ts';
import { daarnaVan, STILTE_UITLEG, tellingVan } from '../../beeld/stilte.ts';
import { beeldVerschil } from '../../beeld/verschil.ts';
import { beeldVerwachting } from '../../beeld/verwachting.ts';
import { achterPlan, planInZin } from '../../../domain/soorten/collegevoorstel/plannen.ts';
import type { Noten } from './noten.ts';

/** What the last report about the plan is silent about. */
export function stilteBlokken(voorstel: Collegevoorstel, opname: Opname, noten: Noten): Blok[] {
  const { stilte } = opname.vanPlan(voorstel.plan);
  if (!stilte) return [alinea(`Er is geen verslag dat meer dan één actie van ${planInZin(voorstel)} noemt.`)];
  const { plan } = voorstel;
  const { bron, nietGenoemd, laterGehoord } = stilte;
  const noot = noten.vindplaats({ bron, plek: 'het hele stuk' });
  if (nietGenoemd.length + laterGehoord === 0) {
    const kennis = kennisVan([plan], opname.register.site);
    return [alinea(noemtZin(stilte, voorstel, `alle acties${kennis}`), noot)];
  }
  const daarna = daarnaVan(stilte);
  const telling = [
    alinea(noemtZin(stilte, voorstel, `${tellingVan(stilte, plan, opname)} niet`), noot),
    ...(daarna === undefined ? [] : [alinea(daarna)]),
  ];
  if (nietGenoemd.length === 0) return telling;
  return [
    ...telling,
    opsomming(
      nietGenoemd.map((actie) => [
        tekst(`${actie.nummer} `),
        { soort: 'link', tekst: actie.titel, adres: adresVan(actie) },
      ]),
    ),
    alinea(STILTE_UITLEG),
  ];
}

/** What the last report mentions, and not: it is the last word about the plan only when nothing came after it. */
export const noemtZin = (
  { bron, datum, laatsteBericht }: Stilte,
  voorstel: Collegevoorstel,
  wat: string,
): string =>
  laatsteBericht
    ? `Het laatste bericht over ${planInZin(voorstel)} gaat over ${datumInWoorden(datum)}. Het noemt ${wat}.`
    : `‘${bron.kort}’ gaat over ${datumInWoorden(datum)}. Het noemt ${wat}. Daarna kwamen er nog berichten.`;

/** What was expected of the plan and its actions, how that stands, and where both are said. */
export function verwachtingenBlokken(voorstel: Collegevoorstel, opname: Opname, noten: Noten): Blok[] {
  const { plan } = voorstel;
  const stuk = opname.vanPlan(plan);
  const rijen = [
    ...plan.acties.flatMap((actie) => {
      const { verwachtingen, berichten } = opname.van(actie);
      return verwachtingen.map((stand) => ({ wie: actie.nummer, stand, berichten }));
    }),
    ...stuk.verwachtingen.map((stand) => ({ wie: 'Hele plan', stand, berichten: stuk.berichten })),
  ];
  if (rijen.length === 0) return [alinea('Er zijn geen verwachtingen met een termijn.')];
  return [
    tabelVan(
      `Wat er${achterPlan('bij', voorstel)} verwacht werd, en hoe dat staat op ${dagInWoorden(opname.peildatum)}`,
      [
        ['Actie', 12],
        ['Verwacht', 40],
        ['Termijn', 18],
        ['Hoe staat het?', 30],
      ],
      rijen.map(({ wie, stand, berichten }) => {
        const { tekst: wat, wie: doet, termijn, toestandTekst } = beeldVerwachting(stand);
        const [gewekt, afgedaan] = [gewektDoor(berichten, stand), afgedaanDoor(berichten, stand)];
        return [
          [[tekst(wie)]],
          [
            [
              tekst(doet === undefined ? wat : `${wat} Wie: ${doet}.`),
              ...noten.gronden(gewekt ? [gewekt] : []),
            ],
          ],
          [[tekst(termijn)]],
          [[tekst(toestandTekst), ...noten.gronden(afgedaan ? [afgedaan] : [])]],
        ];
      }),
    ),
  ];
}

/** What changed since the proposal before, and where it is said. */
export function sindsVorigBlokken(voorstel: Collegevoorstel, opname: Opname, noten: Noten): Blok[] {
  const { plan, vorigePeildatum } = voorstel;
  const stuk = opname.vanPlan(plan);
  const ruw = stuk.verschil(vorigePeildatum);
  const verschil = beeldVerschil(plan, vorigePeildatum, opname);
  const sinds =
    verschil.van === undefined
      ? `Tot en met ${verschil.tot}`
      : `Na ${verschil.van}, tot en met ${verschil.tot}`;
  if (verschil.acties.length === 0 && verschil.regels.length === 0) {
    return [alinea(`${sinds} is over geen van de acties${achterPlan('van', voorstel)} iets nieuws gemeld.`)];
  }
  const gelijk = verschil.ongewijzigd.map(({ nummer }) => nummer);
  return [
    ...(verschil.acties.length > 0
      ? [
          tabelVan(
            `${sinds}: wat er${achterPlan('bij', voorstel)} veranderde`,
            [
              ['Actie', 40],
              ['Wat er veranderde', 60],
            ],
            ruw.acties.map((deel, i) => [
              [[tekst(`${deel.actie.nummer} ${deel.actie.titel}`)]],
              verschilregels(deel, verschil.acties[i]?.regels ?? [], opname, noten),
            ]),
          ),
        ]
      : []),
    ...(verschil.regels.length > 0
      ? [
          opsomming(
            verschil.regels.map((regel, i) => [
              tekst(regel),
              ...noten.gronden(grondenVan(stuk.berichten, ruw.verwachtingen[i])),
            ]),
          ),
        ]
      : []),
    ...(gelijk.length > 0
      ? [alinea(`Niets nieuws bij ${gelijk.length === 1 ? 'actie' : 'de acties'} ${somOp(gelijk)}.`)]
      : []),
  ];
}

/** What changed for an action, line by line: the last lines are about its expectations, each with the entry that says so. */
function verschilregels(
  verschil: Actieverschil,
  regels: readonly string[],
  opname: Opname,
  noten: Noten,
): Deel[][] {
  const { actie, nieuw, berichten, verwachtingen } = verschil;
  if (regels.length === 0) {
    const erIs =
      berichten.length === 1 ? 'Er is een nieuw bericht' : `Er zijn ${berichten.length} nieuwe berichten`;
    return [
      [tekst(`${erIs}. De status bleef gelijk.`), ...noten.gronden(berichten.map(({ grond }) => grond))],
    ];
  }
  const eigen = regels.length - verwachtingen.length;
  const [waar] = nieuw ? actie.vastgesteld.vindplaatsen : [];
  const veranderend = berichten.filter(({ status, eigenaar, deadline }) =>
    [status, eigenaar, deadline].some((waarde) => waarde !== undefined),
  );
  return regels.map((regel, i) => [
    tekst(regel),
    ...(nieuw && i === 0
      ? waar
        ? [noten.vindplaats(waar)]
        : []
      : noten.gronden(
          i < eigen
            ? veranderend.map(({ grond }) => grond)
            : grondenVan(opname.van(actie).berichten, verwachtingen[i - eigen]),
        )),
  ]);
}

/** What a change of an expectation rests on: the entry that settled it, or else the one that raised it. */
function grondenVan(
  berichten: Parameters<typeof gewektDoor>[0],
  verschil: Verwachtingsverschil | undefined,
): Grond[] {
  if (!verschil) return [];
  const grond = afgedaanDoor(berichten, verschil.verwachting) ?? gewektDoor(berichten, verschil.verwachting);
  return grond ? [grond] : [];
}

/** A table; a cell can have several lines. */
const tabelVan = (
  bijschrift: string,
  kolommen: readonly (readonly [kop: string, breedte: number])[],
  rijen: readonly (readonly Cel[])[],
): Tabel => ({
  soort: 'tabel',
  bijschrift,
  kolommen: kolommen.map(([kop, breedte]) => ({ kop, breedte })),
  rijen,
});
