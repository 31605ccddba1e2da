import { contrast, naastePassende, type Kleur } from './kleur.ts';
import { kleurenVan, schrijfKleuren, SCHERMEN, type Kleuren, type Thema } from './model.ts';
import { NODIG, PAREN, type Kleurpaar } from './paren.ts';
import { KLEURTOKENS, type Kleurtoken } from './tokens.ts';

/** Two colours that can't be told apart well enough on one kind of screen. */
export interface Tekort extends Kleurpaar {
  readonly scherm: keyof Kleuren;
  /** The contrast as measured, from 1 to 21. */
  readonly gemeten: number;
  readonly nodig: number;
}

/** A colour of a theme that falls short, and the nearest value that doesn't. */
export interface Contrastfout {
  /** The token to change: one that the theme itself sets. */
  readonly token: Kleurtoken;
  /** The pairs that it falls short in, the worst first. */
  readonly tekorten: readonly [Tekort, ...(readonly Tekort[])];
  /** What to write instead. */
  readonly voorstel: string;
}

/** Every pair of colours of a theme below the contrast that WCAG asks. */
export const vindTekorten = (thema: Thema): Tekort[] =>
  SCHERMEN.flatMap((scherm) =>
    PAREN.flatMap((paar) => {
      const gemeten = contrast(kleurenVan(thema, paar.voor)[scherm], kleurenVan(thema, paar.op)[scherm]);
      const nodig = NODIG[paar.rol];
      return gemeten < nodig ? [{ ...paar, scherm, gemeten, nodig }] : [];
    }),
  );

/** The colours that a theme must change, one melding for each token. */
export function keurContrast(thema: Thema): Contrastfout[] {
  const perToken = Map.groupBy(vindTekorten(thema), (tekort) => schuldige(thema, tekort));
  return Array.from(perToken, ([token, gevonden]) => {
    const [ergste, ...rest] = gevonden.toSorted((a, b) => a.gemeten / a.nodig - b.gemeten / b.nodig);
    if (!ergste) throw new Error('A group of none');
    const tekorten = [ergste, ...rest] as const;
    return { token, tekorten, voorstel: schrijfKleuren(stelVoor(thema, token, tekorten)) };
  });
}

/**
 * Which of two colours has to change: one that the theme itself sets. If it sets both it is the one in front, unless no
 * lightness of that goes with all that it meets: then the ground is what is wrong.
 */
function schuldige(thema: Thema, { voor, op, scherm }: Tekort): Kleurtoken {
  if (!thema.tokens.has(voor)) return op;
  const kan = naastePassende(kleurenVan(thema, voor)[scherm], pastBij(thema, voor, scherm)) !== undefined;
  return kan || !thema.tokens.has(op) ? voor : op;
}

/**
 * The nearest colour that goes with all that the token meets; where none does, with the worst of that. A screen on which
 * it doesn't fall short keeps its colour.
 */
function stelVoor(thema: Thema, token: Kleurtoken, tekorten: readonly Tekort[]): Kleuren {
  const naaste = (scherm: keyof Kleuren): Kleur => {
    const kleur = kleurenVan(thema, token)[scherm];
    const ergste = tekorten.find((tekort) => tekort.scherm === scherm);
    if (!ergste) return kleur;
    return (
      naastePassende(kleur, pastBij(thema, token, scherm)) ??
      naastePassende(kleur, pastBij(thema, token, scherm, [ergste])) ??
      kleur
    );
  };
  return { licht: naaste('licht'), donker: naaste('donker') };
}

/** Tells of a colour whether it goes with every colour that a token meets on a kind of screen. */
export function pastBij(
  thema: Thema,
  token: Kleurtoken,
  scherm: keyof Kleuren,
  paren: readonly Kleurpaar[] = PAREN,
): (kleur: Kleur) => boolean {
  const buren = paren.flatMap(({ voor, op, rol }) => {
    const ander = voor === token ? op : op === token ? voor : undefined;
    return ander === undefined ? [] : [{ kleur: kleurenVan(thema, ander)[scherm], nodig: NODIG[rol] }];
  });
  return (kleur) => buren.every((buur) => contrast(kleur, buur.kleur) >= buur.nodig);
}

/** The tokens that no pair names: nothing is asked of those. */
export const ongebonden = (): Kleurtoken[] =>
  KLEURTOKENS.filter((token) => !PAREN.some(({ voor, op }) => voor === token || op === token));
