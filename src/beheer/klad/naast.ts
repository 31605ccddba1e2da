import type { Beslisformulier } from '../../render/beeld/beslisformulier.ts';
import { termijnVeld, uitkomstVeld, type Fouten, type Ingevuld } from '../formulier.ts';

/** Something that changed while somebody filled in something else: what is there now, and what they filled in. */
export interface Rij {
  /** The field of the form. */
  readonly veld: string;
  readonly label: string;
  /** What was there when they began, where that is known. */
  readonly toen: string | undefined;
  readonly nu: string;
  readonly u: string;
  /** What they chose; nothing is chosen by itself. */
  readonly keuze: Keuze | undefined;
  /** Whether what they filled in can still be written there. */
  readonly kan: boolean;
}

export const KEUZES = ['u', 'nu'] as const;
export type Keuze = (typeof KEUZES)[number];

/** The name of the field that says which of the two it becomes. */
export const keuzeVeld = (veld: string): string => `kies--${veld}`;

/**
 * What somebody filled in, beside what others changed in the meantime. What they left as it was follows the others; a
 * field that both changed is a row, to choose from.
 */
export function legNaast(
  ingevuld: Ingevuld,
  toen: Beslisformulier | undefined,
  nu: Beslisformulier,
): { readonly rijen: readonly Rij[]; readonly ingevuld: Ingevuld } {
  const notitie = nu.kaart.eigenNotitie;
  const volgt = toen !== undefined && ingevuld['notitie'] === toen.kaart.eigenNotitie;
  const { notitie: eigen, ...rest } = ingevuld;
  const samen: Ingevuld = volgt ? { ...rest, ...(notitie !== undefined && { notitie }) } : ingevuld;
  const rijen = veldenVan(nu, toen).flatMap(({ veld, label, waarde, inWoorden, kan }): Rij[] => {
    const u = samen[veld];
    const [was, is] = [toen && waarde(toen), waarde(nu)];
    if (u === undefined || (veld === 'stand' && u === 'niets')) return [];
    if (is === was || inWoorden(u) === is) return [];
    const keuze = KEUZES.find((kandidaat) => kandidaat === samen[keuzeVeld(veld)]);
    return [{ veld, label, toen: was, nu: is, u: inWoorden(u), keuze, kan }];
  });
  return { rijen, ingevuld: samen };
}

/** What is to be written: of each row what was chosen, or else what is wrong. */
export function kiesUit(
  rijen: readonly Rij[],
  ingevuld: Ingevuld,
  eigenNotitie: string | undefined,
): { readonly ingevuld: Ingevuld; readonly fouten: Fouten } {
  const weg = new Set(
    rijen.filter(({ keuze }) => keuze === 'nu').flatMap(({ veld }) => [veld, ...bij(veld)]),
  );
  const over = Object.fromEntries(Object.entries(ingevuld).filter(([naam]) => !weg.has(naam)));
  return {
    ingevuld: weg.has('notitie') && eigenNotitie !== undefined ? { ...over, notitie: eigenNotitie } : over,
    fouten: Object.fromEntries(
      rijen
        .filter(({ keuze, kan }) => keuze === undefined || (keuze === 'u' && !kan))
        .map(({ veld, label }) => [
          keuzeVeld(veld),
          [`${label}: kies of het wordt wat u invulde, of blijft zoals het nu is.`],
        ]),
    ),
  };
}

/** The fields that go with another one. */
const bij = (veld: string): readonly string[] =>
  veld === 'stand'
    ? ['borging', 'reden']
    : veld.startsWith(uitkomstVeld(''))
      ? [termijnVeld(veld.slice(uitkomstVeld('').length))]
      : [];

/** A field that two people can change: what it is in a form, in words, and what somebody filled in. */
interface Vergeleken {
  readonly veld: string;
  readonly label: string;
  readonly waarde: (formulier: Beslisformulier) => string;
  readonly inWoorden: (ingevuld: string) => string;
  readonly kan: boolean;
}

const GEEN = 'niets';

function veldenVan(nu: Beslisformulier, toen: Beslisformulier | undefined): readonly Vergeleken[] {
  const stand = (waarde: string): string =>
    nu.standen.find((keuze) => keuze.waarde === waarde)?.tekst ?? waarde;
  const eigenaar = (waarde: string): string =>
    nu.eigenaren.flatMap(({ keuzes }) => keuzes).find((keuze) => keuze.waarde === waarde)?.tekst ?? waarde;
  const uitkomst = (waarde: string): string =>
    nu.uitkomsten.find((keuze) => keuze.waarde === waarde)?.tekst ?? waarde;
  const gelijk = (tekst: string): string => tekst;
  // What was settled meanwhile isn't in the form any more.
  const open = ({ kaart }: Beslisformulier, id: string) =>
    kaart.verwachtingen.find((verwachting) => verwachting.id === id);
  return [
    { veld: 'stand', label: 'Status', waarde: ({ kaart }) => kaart.status, inWoorden: stand, kan: true },
    {
      veld: 'eigenaar',
      label: 'Eigenaar',
      waarde: ({ kaart }) => kaart.eigenaar,
      inWoorden: eigenaar,
      kan: true,
    },
    {
      veld: 'deadline',
      label: 'Deadline',
      waarde: ({ kaart }) => kaart.deadline,
      inWoorden: gelijk,
      kan: true,
    },
    ...(toen ?? nu).kaart.verwachtingen.map(({ id, tekst }) => ({
      veld: uitkomstVeld(id),
      label: tekst,
      waarde: (formulier: Beslisformulier) => open(formulier, id)?.toestand ?? AL_GEZEGD,
      inWoorden: uitkomst,
      kan: open(nu, id) !== undefined,
    })),
    {
      veld: 'notitie',
      label: 'Notitie',
      waarde: ({ kaart }) => kaart.eigenNotitie ?? GEEN,
      inWoorden: gelijk,
      kan: true,
    },
  ];
}

/** What is there now of an expectation that somebody settled. */
const AL_GEZEGD =
  'hierover is al gezegd hoe het afliep. Wilt u er iets bij zeggen? Doe dat bij ‘Wat is er te melden?’';
