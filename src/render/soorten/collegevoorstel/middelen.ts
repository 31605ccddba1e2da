import type { Opname } from '../../../domain/opname/opname.ts';
import type { Collegevoorstel, Grond, Kolom, Middelen } from '../../../domain/register.ts';
import { bedragInWoorden } from '../../../domain/kern/woorden/getal.ts';
import { beeldWaarde } from '../../beeld/basis.ts';
import { alinea, opsomming, tekst, vet, type Blok, type Tabel } from '../../beeld/document.ts';
import type { Noten } from './noten.ts';

/**
 * A budget: its amounts as far as there are any, and what the sources say of them that was known at the peildatum. What
 * a decision says of its own cost isn't said of the besluiten of another proposal.
 */
export function middelenBlokken(
  middelen: Middelen,
  voorstel: Collegevoorstel,
  opname: Opname,
  noten: Noten,
): Blok[] {
  const [waar] = middelen.vindplaatsen;
  const { origineel } = voorstel;
  const toelichting = middelen.toelichting.filter(
    ({ grond, eigenBesluit }) =>
      opname.wasBekend(grond) &&
      (eigenBesluit !== true || (origineel !== undefined && grond.vindplaats?.bron === origineel)),
  );
  return [
    alinea(middelen.samenvatting, ...(waar ? [noten.vindplaats(waar)] : [])),
    ...middelen.kolommen.map((kolom) => kolomTabel(kolom, middelen)),
    ...(toelichting.length > 0
      ? [
          alinea('Wat de bronnen over het geld zeggen:'),
          opsomming(
            toelichting.map(({ tekst: woorden, grond }) => [
              tekst(`${volgensWie(grond, voorstel)}${woorden}`),
              noten.grond(grond),
            ]),
          ),
        ]
      : []),
  ];
}

/** Whose words they are, so that what another document said of itself doesn't read as said by this one. */
const volgensWie = ({ vindplaats }: Grond, { origineel }: Collegevoorstel): string =>
  vindplaats === undefined || vindplaats.bron === origineel ? '' : `${vindplaats.bron.kort}: `;

const kolomTabel = ({ naam, posten, totaal }: Kolom, { titel }: Middelen): Tabel => ({
  soort: 'tabel',
  bijschrift: `${titel}: ${naam.charAt(0).toLowerCase()}${naam.slice(1)}`,
  kolommen: [
    { kop: naam, breedte: 65 },
    { kop: 'Bedrag', breedte: 35 },
  ],
  rijen: [
    ...posten.map((post) => [
      [[tekst(post.naam)], ...(post.opmerking === undefined ? [] : [[tekst(post.opmerking)]])],
      [[tekst(beeldWaarde(post.bedrag, bedragInWoorden).tekst)]],
    ]),
    [[[vet('Totaal')]], [[vet(beeldWaarde(totaal, bedragInWoorden).tekst)]]],
  ],
});
