import { kolomnaam } from '../../domain/blad/blad.ts';
import { VRAGENKOLOMMEN, type Beantwoord, type Bladvraag } from '../../domain/blad/vraag.ts';
import type { Uitvoerblad, Uitvoerboek, Uitvoercel } from '../../domain/blad/uitvoer.ts';
import { somOp } from '../../domain/kern/woorden/opsomming.ts';

/**
 * The questions of an import as a spreadsheet, to answer and to give back. What was answered before stays in it, so
 * that one file is enough the next time. A proposal is filled in: it counts when it is sent in.
 */
export function maakVragenblad(
  vragen: readonly Bladvraag[],
  beantwoord: readonly Beantwoord[],
  bestand: string,
  dag: string,
): Uitvoerboek {
  const open = new Set(vragen.map(({ id }) => id));
  const rijen = [
    ...vragen.map((vraag) => ({
      ...vraag,
      waar: plekken(vraag.cellen),
      actie: somOp(vraag.acties),
      antwoord: vraag.voorstel ?? '',
      gevolg: vraag.wacht ? 'Wacht op uw antwoord' : 'Is nu onbekend',
    })),
    ...beantwoord
      .filter(({ id }) => !open.has(id))
      .map((deel) => ({
        ...deel,
        keuzes: [] as readonly string[],
        waar: deel.waar,
        actie: deel.actie,
        zin: deel.vraag,
        gevolg: 'Beantwoord',
      })),
  ];
  const lijsten = [
    ...new Map(
      rijen.filter(({ keuzes }) => keuzes.length > 0).map(({ keuzes }) => [JSON.stringify(keuzes), keuzes]),
    ).entries(),
  ];
  const laatste = rijen.length + 1;
  const cel = (tekst: string, vast = true): Uitvoercel => ({
    tekst,
    vast,
    ...(!vast && { kleur: 'FFF9DB' }),
  });
  const blad: Uitvoerblad = {
    naam: 'Vragen',
    rijen: [
      VRAGENKOLOMMEN.map((naam) => ({ tekst: naam, vast: true, vet: true, kleur: 'E7E6E6' })),
      ...rijen.map(({ waar, actie, zin, antwoord, keuzes, gevolg, id }) => [
        cel(waar),
        cel(actie),
        cel(zin),
        cel(antwoord, false),
        cel(keuzes.length > 6 ? 'Zie de lijst bij uw antwoord.' : keuzes.join('\n')),
        cel(gevolg),
        cel(id),
      ]),
    ],
    breedtes: [24, 12, 70, 40, 30, 22, 14],
    verborgenKolommen: [6],
    beveiligd: true,
    voet: `Vragen bij ${bestand}`,
    tabel: {
      bereik: `A1:F${laatste}`,
      vasteKolommen: 0,
      keuzes: rijen.flatMap(({ keuzes }, i) => {
        const lijst = lijsten.findIndex(([sleutel]) => sleutel === JSON.stringify(keuzes));
        if (lijst === -1) return [];
        return [
          {
            bereik: `D${i + 2}`,
            lijst: `Keuzes!$${kolomnaam(lijst)}$1:$${kolomnaam(lijst)}$${keuzes.length}`,
            streng: false,
            uitleg: 'Dit staat niet in de lijst. Dat mag, als het een antwoord op de vraag is.',
          },
        ];
      }),
      kleuren: [],
    },
  };
  const hoogte = Math.max(1, ...lijsten.map(([, keuzes]) => keuzes.length));
  const keuzes: Uitvoerblad = {
    naam: 'Keuzes',
    rijen: Array.from({ length: hoogte }, (_, rij) => lijsten.map(([, deel]) => cel(deel[rij] ?? ''))),
    breedtes: lijsten.map(() => 40),
    verborgen: true,
    beveiligd: true,
    voet: 'Keuzes',
  };
  return {
    titel: `Vragen bij ${bestand}`,
    omschrijving:
      'Vul uw antwoorden in de kolom ‘Antwoord’ in, bewaar het bestand, en lees het rekenblad opnieuw in met --antwoorden en dit bestand.',
    dag,
    bladen: lijsten.length > 0 ? [blad, keuzes] : [blad],
  };
}

const plekken = (cellen: readonly string[]): string =>
  cellen.length > 6 ? `${cellen.slice(0, 5).join('\n')}\nen nog ${cellen.length - 5}` : cellen.join('\n');
