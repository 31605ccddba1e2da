import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { rekenNa } from '../../../domain/soorten/cijfer/rekensom.ts';
import type { Kader, Kolom, Middelen, Plan, Post, Register } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { periodeInWoorden } from '../../tekst/datum.ts';
import { bedragInWoorden, getalInWoorden } from '../../../domain/kern/woorden/getal.ts';
import { aantal } from '../../../domain/kern/woorden/opsomming.ts';
import {
  beeldKanttekening,
  beeldVindplaats,
  beeldWaarde,
  type KanttekeningBeeld,
  type Link,
  type VindplaatsBeeld,
  type WaardeBeeld,
} from '../../beeld/basis.ts';
import { bronlinks, tekenStaafgrafiek, type GrafiekBeeld } from '../cijfer/staafgrafiek.ts';
import { verwijzingNaar } from '../cijfer/narekening.ts';

/** A budget in a list. */
export interface MiddelenRegel {
  readonly adres: string;
  readonly titel: string;
  readonly organisatie: string;
  readonly periode: WaardeBeeld;
  readonly samenvatting: string;
  /** The sides of the budget with their totals; none where the source gives no amounts. */
  readonly totalen: readonly { readonly naam: string; readonly totaal: WaardeBeeld }[];
}

/** A row of a budget. */
export interface PostBeeld {
  readonly naam: string;
  readonly bedrag: WaardeBeeld;
  readonly opmerking: string | undefined;
  readonly vindplaats: VindplaatsBeeld | undefined;
}

/** One side of a budget, with what we found when we added it up. */
export interface KolomBeeld {
  readonly naam: string;
  readonly posten: readonly PostBeeld[];
  readonly totaal: WaardeBeeld;
  readonly narekening: string;
  readonly afwijking: Link | undefined;
  /** The amounts in proportion; none where there is nothing to compare, one isn’t known, or one takes off from the others. */
  readonly grafiek: GrafiekBeeld | undefined;
}

/** Everything on the page of a budget. */
export interface MiddelenBeeld extends MiddelenRegel {
  readonly van: Link;
  readonly kolommen: readonly KolomBeeld[];
  /** That both sides are equal; `undefined` where they aren't, or where there is one side. */
  readonly evenwicht: string | undefined;
  readonly toelichting: readonly KanttekeningBeeld[];
  readonly plan: Link | undefined;
  readonly kader: Link | undefined;
  readonly kanttekeningen: readonly KanttekeningBeeld[];
  readonly vindplaatsen: readonly VindplaatsBeeld[];
}

/** A budget in a list. */
export const beeldMiddelenRegel = (middelen: Middelen): MiddelenRegel => ({
  adres: adresVan(middelen),
  titel: middelen.titel,
  organisatie: middelen.organisatie.naam,
  periode: beeldWaarde(middelen.periode, ({ van, totEnMet }) => periodeInWoorden(van, totEnMet)),
  samenvatting: middelen.samenvatting,
  totalen: middelen.kolommen.map(({ naam, totaal }) => ({
    naam,
    totaal: beeldWaarde(totaal, bedragInWoorden),
  })),
});

/** The budgets that a plan or kader is paid from, as links for its page. */
export const middelenVan = (waarvoor: Plan | Kader, register: Register): Link[] =>
  [...register.middelen.values()]
    .filter(({ plan, kader }) => plan === waarvoor || kader === waarvoor)
    .map((middelen) => ({ tekst: middelen.titel, adres: adresVan(middelen) }));

/** The page of a budget. */
export function beeldMiddelen(middelen: Middelen): MiddelenBeeld {
  const { plan, kader } = middelen;
  return {
    ...beeldMiddelenRegel(middelen),
    van: { tekst: middelen.organisatie.naam, adres: adresVan(middelen.organisatie) },
    kolommen: middelen.kolommen.map((kolom, i) => beeldKolom(kolom, `${middelen.id}-${i + 1}`, middelen)),
    evenwicht: evenwichtInWoorden(middelen.kolommen),
    toelichting: middelen.toelichting.map(beeldKanttekening),
    plan: plan && { tekst: plan.titel, adres: adresVan(plan) },
    kader: kader && { tekst: kader.titel, adres: adresVan(kader) },
    kanttekeningen: middelen.kanttekeningen.map(beeldKanttekening),
    vindplaatsen: middelen.vindplaatsen.map(beeldVindplaats),
  };
}

const beeldKolom = (kolom: Kolom, id: string, middelen: Middelen): KolomBeeld => ({
  grafiek: beeldGrafiek(kolom, id, middelen),
  naam: kolom.naam,
  posten: kolom.posten.map(beeldPost),
  totaal: beeldWaarde(kolom.totaal, bedragInWoorden),
  narekening: narekeningInWoorden(kolom),
  afwijking: verwijzingNaar(kolom.afwijking),
});

/** The largest amount first, each as a part of the total that the source names. */
function beeldGrafiek(
  { naam, posten, totaal }: Kolom,
  id: string,
  { vindplaatsen }: Middelen,
): GrafiekBeeld | undefined {
  const bekend = posten.flatMap((post) =>
    isOnbekend(post.bedrag) ? [] : [{ ...post, bedrag: post.bedrag }],
  );
  if (bekend.length < Math.max(2, posten.length) || bekend.some(({ bedrag }) => bedrag < 0)) return undefined;
  const geheel = isOnbekend(totaal) || totaal <= 0 ? undefined : totaal;
  const groepen = bekend
    .sort((a, b) => b.bedrag - a.bedrag)
    .map((post) => ({
      naam: `${post.naam}: ${bedragInWoorden(post.bedrag)}`,
      staven: [
        { waarde: post.bedrag, tekst: geheel === undefined ? '' : deelInWoorden(post.bedrag / geheel) },
      ],
    }));
  return {
    id,
    titel: `Grafiek: ${naam}`,
    wat: geheel === undefined ? naam : `${naam}, samen ${bedragInWoorden(geheel)}`,
    bronnen: bronlinks(vindplaatsen),
    noten: geheel === undefined ? [] : ['De percentages hebben wij uitgerekend.'],
    omschrijving: `${groepen.map((groep) => [groep.naam, ...groep.staven.map(({ tekst }) => tekst)].join(', ')).join('; ')}. De tabel hieronder heeft dezelfde bedragen.`,
    tekening: tekenStaafgrafiek(groepen, geheel),
  };
}

/** A share as a percentage without decimals; a small one isn't nothing. */
function deelInWoorden(deel: number): string {
  const procent = Math.round(deel * 100);
  return procent === 0 && deel > 0 ? 'minder dan 1%' : `${getalInWoorden(procent)}%`;
}

const beeldPost = ({ naam, bedrag, opmerking, vindplaats }: Post): PostBeeld => ({
  naam,
  bedrag: beeldWaarde(bedrag, bedragInWoorden),
  opmerking,
  vindplaats: vindplaats && beeldVindplaats(vindplaats),
});

function narekeningInWoorden({ posten, totaal }: Kolom): string {
  const narekening = rekenNa(
    totaal,
    posten.map(({ bedrag }) => bedrag),
  );
  if (!narekening) return 'Dit is niet na te rekenen: niet alle bedragen zijn bekend.';
  const som = `${aantal(posten.length, 'post is', 'posten zijn samen')} ${bedragInWoorden(narekening.som)}`;
  return narekening.klopt
    ? `Nagerekend: de ${som}. Dat klopt met het totaal in de bron.`
    : `Nagerekend: de ${som}. De bron noemt ${bedragInWoorden(narekening.totaal)}. Dat klopt niet.`;
}

function evenwichtInWoorden(kolommen: readonly Kolom[]): string | undefined {
  const [eerste, ...rest] = kolommen.map(({ totaal }) => totaal);
  if (eerste === undefined || isOnbekend(eerste) || rest.length === 0) return undefined;
  if (!rest.every((totaal) => totaal === eerste)) return undefined;
  return `De totalen zijn gelijk: ${bedragInWoorden(eerste)}.`;
}
