/** A colour as `#rrggbb`, in lower case. */
export type Kleur = string;

/** Reads `#rgb` or `#rrggbb`; `undefined` for anything else. */
export function leesKleur(tekst: string): Kleur | undefined {
  const klein = tekst.toLowerCase();
  if (/^#[\da-f]{6}$/.test(klein)) return klein;
  return /^#[\da-f]{3}$/.test(klein) ? klein.replace(/[\da-f]/g, '$&$&') : undefined;
}

/** The contrast ratio of two colours by WCAG 2.2: from 1 (the same) to 21 (black on white). */
export function contrast(een: Kleur, ander: Kleur): number {
  const [licht = 0, donker = 0] = [luminantie(een), luminantie(ander)].sort((a, b) => b - a);
  return (licht + 0.05) / (donker + 0.05);
}

/** The relative luminance by WCAG 2.2, from 0 to 1. */
function luminantie(kleur: Kleur): number {
  const [rood = 0, groen = 0, blauw = 0] = kanalen(kleur).map((deel) =>
    deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw;
}

/** How many steps of lightness are tried: more than a screen can show. */
const STAPPEN = 1000;

/**
 * The colour nearest to this one that passes, of the same hue and saturation: only its lightness moves, and no further
 * than needed. `undefined` when no lightness passes.
 */
export function naastePassende(kleur: Kleur, past: (kandidaat: Kleur) => boolean): Kleur | undefined {
  if (past(kleur)) return kleur;
  const hsl = naarHsl(kleur);
  for (let stap = 1; stap <= STAPPEN; stap += 1) {
    for (const l of [hsl.l - stap / STAPPEN, hsl.l + stap / STAPPEN]) {
      const kandidaat = vanHsl({ ...hsl, l });
      if (past(kandidaat)) return kandidaat;
    }
  }
  return undefined;
}

/** A colour by hue (degrees), saturation and lightness (both 0 to 1). */
export interface Hsl {
  readonly h: number;
  readonly s: number;
  readonly l: number;
}

/** A colour by its hue, saturation and lightness. A grey has hue 0. */
export function naarHsl(kleur: Kleur): Hsl {
  const [rood = 0, groen = 0, blauw = 0] = kanalen(kleur);
  const [hoog, laag] = [Math.max(rood, groen, blauw), Math.min(rood, groen, blauw)];
  const [l, breed] = [(hoog + laag) / 2, hoog - laag];
  if (breed === 0) return { h: 0, s: 0, l };
  const zesde =
    hoog === rood
      ? (groen - blauw) / breed
      : hoog === groen
        ? (blauw - rood) / breed + 2
        : (rood - groen) / breed + 4;
  return { h: (zesde * 60 + 360) % 360, s: breed / (1 - Math.abs(2 * l - 1)), l };
}

/** The colour of a hue, saturation and lightness; a lightness beyond black or white is black or white. */
export function vanHsl({ h, s, l }: Hsl): Kleur {
  const binnen = Math.min(1, Math.max(0, l));
  const kanaal = (n: number): string => {
    const k = (n + h / 30) % 12;
    const deel = binnen - s * Math.min(binnen, 1 - binnen) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(deel * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${kanaal(0)}${kanaal(8)}${kanaal(4)}`;
}

/** Red, green and blue, each from 0 to 1. */
const kanalen = (kleur: Kleur): number[] =>
  [1, 3, 5].map((begin) => Number.parseInt(kleur.slice(begin, begin + 2), 16) / 255);
