import { KLEIN_GETAL } from '../../../../schemas/cijfer.ts';
import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { isKleinGetal } from '../../../domain/soorten/cijfer/kleinGetal.ts';
import type { Cijfer, Organisatie, Punt, Reeks, Register } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { cijferInWoorden, cijferMetEenheid, heeftWaarde } from '../../tekst/cijfer.ts';
import { datumInWoorden, inOfOp } from '../../tekst/datum.ts';
import {
  beeldKanttekening,
  beeldVindplaats,
  type KanttekeningBeeld,
  type Link,
  type VindplaatsBeeld,
} from '../../beeld/basis.ts';
import { beeldNarekening, type NarekeningBeeld } from './narekening.ts';
import { tekenStaafgrafiek, type Staafgrafiek, type Staafgroep } from './staafgrafiek.ts';

/** Figures in a list, with the one to show first. */
export interface CijferRegel {
  readonly adres: string;
  readonly titel: string;
  readonly gebied: string;
  readonly hoofdcijfer:
    { readonly tekst: string; readonly over: string; readonly klein: boolean } | undefined;
}

/** Figures about one subject. */
export interface CijferGroep {
  readonly onderwerp: string;
  readonly cijfers: readonly CijferRegel[];
}

/** A remark under the table, with where it stands if that is another place than the rest. */
export interface Voetnoot {
  readonly nummer: number;
  readonly tekst: string | undefined;
  readonly vindplaats: VindplaatsBeeld | undefined;
}

/** One figure in the table. */
export interface PuntBeeld {
  readonly periode: string;
  readonly tekst: string;
  readonly bekend: boolean;
  readonly klein: boolean;
  /** The numbers of the voetnoten that belong to it. */
  readonly voetnoten: readonly number[];
}

/** The rows of one series. */
export interface ReeksBeeld {
  readonly naam: string;
  /** Its area, where that is another than the file's and the name doesn't say it. */
  readonly gebied: string | undefined;
  readonly punten: readonly PuntBeeld[];
}

/** The chart, with its words for who can't see it. */
export interface GrafiekBeeld {
  readonly titel: string;
  readonly omschrijving: string;
  readonly tekening: Staafgrafiek;
}

/** Everything on the page of figures. */
export interface CijferBeeld extends CijferRegel {
  readonly samenvatting: string;
  readonly onderwerp: string;
  readonly organisatie: Link | undefined;
  readonly periode: string;
  readonly bijschrift: string;
  readonly reeksen: readonly ReeksBeeld[];
  readonly voetnoten: readonly Voetnoot[];
  /** What the mark of a small number means; `undefined` where there is none. */
  readonly kleinUitleg: string | undefined;
  readonly grafiek: GrafiekBeeld | undefined;
  readonly narekeningen: readonly NarekeningBeeld[];
  readonly noten: readonly KanttekeningBeeld[];
  readonly vindplaatsen: readonly VindplaatsBeeld[];
}

/** All figures by subject, in the order of the alphabet. */
export function beeldCijfers(register: Register): CijferGroep[] {
  const groepen = Map.groupBy(register.cijfers.values(), ({ onderwerp }) => onderwerp);
  return [...groepen]
    .map(([onderwerp, cijfers]) => ({ onderwerp, cijfers: cijfers.map(beeldCijferRegel) }))
    .sort((a, b) => a.onderwerp.localeCompare(b.onderwerp, 'nl'));
}

/** The figures about an organisatie, as links for its page. */
export const cijfersVan = (organisatie: Organisatie, register: Register): Link[] =>
  [...register.cijfers.values()]
    .filter((cijfer) => cijfer.organisatie === organisatie)
    .map((cijfer) => ({ tekst: cijfer.titel, adres: adresVan(cijfer) }));

/** The page of figures. */
export function beeldCijfer(cijfer: Cijfer): CijferBeeld {
  const voetnoten = maakVoetnoten(cijfer);
  const reeksen = cijfer.reeksen.map((reeks) => beeldReeks(reeks, cijfer, voetnoten));
  return {
    ...beeldCijferRegel(cijfer),
    samenvatting: cijfer.samenvatting,
    onderwerp: cijfer.onderwerp,
    organisatie: cijfer.organisatie && {
      tekst: cijfer.organisatie.naam,
      adres: adresVan(cijfer.organisatie),
    },
    periode: periodes(cijfer),
    bijschrift: `${cijfer.titel}, ${cijfer.gebied}`,
    reeksen,
    voetnoten,
    kleinUitleg: reeksen.some(({ punten }) => punten.some(({ klein }) => klein)) ? KLEIN_UITLEG : undefined,
    grafiek: beeldGrafiek(cijfer),
    narekeningen: beeldNarekening(cijfer),
    noten: cijfer.noten.map(beeldKanttekening),
    vindplaatsen: cijfer.vindplaatsen.map(beeldVindplaats),
  };
}

const KLEIN_UITLEG = `Klein getal: een aantal onder de ${KLEIN_GETAL}. Wij tonen zo’n aantal alleen als de bron het zelf heeft gepubliceerd.`;

function beeldCijferRegel(cijfer: Cijfer): CijferRegel {
  const reeks = cijfer.reeksen[0];
  const punt = reeks?.waarden.findLast(heeftWaarde);
  return {
    adres: adresVan(cijfer),
    titel: cijfer.titel,
    gebied: cijfer.gebied,
    hoofdcijfer: reeks &&
      punt && {
        tekst: cijferMetEenheid(punt, reeks),
        over: [
          isOnbekend(punt.periode) ? reeks.naam : `${reeks.naam}, ${inOfOp(punt.periode)}`,
          ...(punt.noot === undefined ? [] : ['let op de noot bij dit cijfer']),
        ].join('; '),
        klein: isKleinGetal(punt, reeks),
      },
  };
}

const periodeVan = ({ periode }: Punt): string =>
  isOnbekend(periode) ? 'Onbekend' : datumInWoorden(periode);

/** The periods of the figures, each once: "2018, 2019". */
function periodes(cijfer: Cijfer): string {
  const alle = cijfer.reeksen.flatMap(({ waarden }) => waarden);
  const bekend = alle.flatMap(({ periode }) => (isOnbekend(periode) ? [] : [periode]));
  const woorden = bekend
    .sort((a, b) => (a.laatste < b.laatste ? -1 : a.laatste > b.laatste ? 1 : 0))
    .map(datumInWoorden);
  const zonder = bekend.length < alle.length ? ['niet bij elk cijfer bekend'] : [];
  return bekend.length === 0 ? 'Onbekend' : [...new Set([...woorden, ...zonder])].join(', ');
}

function beeldReeks(reeks: Reeks, cijfer: Cijfer, voetnoten: readonly Voetnoot[]): ReeksBeeld {
  return {
    naam: reeks.naam,
    gebied: reeks.gebied === cijfer.gebied || reeks.naam.includes(reeks.gebied) ? undefined : reeks.gebied,
    punten: reeks.waarden.map((punt) => {
      const sleutels = notenVan(punt).map(sleutelVan);
      return {
        periode: periodeVan(punt),
        tekst: cijferMetEenheid(punt, reeks),
        bekend: heeftWaarde(punt),
        klein: isKleinGetal(punt, reeks),
        voetnoten: voetnoten
          .filter((noot) => sleutels.includes(sleutelVan(noot)))
          .map(({ nummer }) => nummer),
      };
    }),
  };
}

type Noot = Omit<Voetnoot, 'nummer'>;

/** What has to stand under the table about a figure: its note and place, and why its value or period is unknown. */
function notenVan({ noot, vindplaats, waarde, periode }: Punt): Noot[] {
  const eigen = noot !== undefined || vindplaats !== undefined;
  const redenen = [
    ['Cijfer', waarde],
    ['Periode', periode],
  ] as const;
  return [
    ...(eigen ? [{ tekst: noot, vindplaats: vindplaats && beeldVindplaats(vindplaats) }] : []),
    ...redenen.flatMap(([wat, deel]) =>
      isOnbekend(deel) && deel.onbekend !== null
        ? [{ tekst: `${wat} onbekend: ${deel.onbekend}.`, vindplaats: undefined }]
        : [],
    ),
  ];
}

/** The notes under the table; equal ones get one number. */
function maakVoetnoten(cijfer: Cijfer): Voetnoot[] {
  const noten = cijfer.reeksen.flatMap(({ waarden }) => waarden.flatMap(notenVan));
  return [...new Map(noten.map((noot) => [sleutelVan(noot), noot])).values()].map((noot, i) => ({
    nummer: i + 1,
    ...noot,
  }));
}

const sleutelVan = ({ tekst, vindplaats }: Noot): string =>
  JSON.stringify([tekst, vindplaats?.bron.adres, vindplaats?.plek]);

/** The chart of the series with the main unit; none where there is nothing to compare. */
function beeldGrafiek(cijfer: Cijfer): GrafiekBeeld | undefined {
  const groepen = cijfer.reeksen
    .filter(({ maat, eenheid }) => maat === cijfer.maat && eenheid === cijfer.eenheid)
    .map(staafgroep)
    .filter(({ staven }) => staven.length > 0);
  const staven = groepen.flatMap((groep) => groep.staven);
  if (cijfer.grafiek === 'geen' || staven.length < 2) return undefined;
  return {
    titel: `Grafiek: ${cijfer.titel}`,
    omschrijving: `${groepen
      .map(({ naam, staven: delen }) => `${naam}: ${delen.map(({ tekst }) => tekst).join('; ')}`)
      .join('. ')}. De tabel hieronder heeft dezelfde cijfers.`,
    tekening: tekenStaafgrafiek(groepen),
  };
}

function staafgroep(reeks: Reeks): Staafgroep {
  const punten = reeks.waarden.filter(heeftWaarde);
  return {
    naam: reeks.naam,
    staven: punten.map((punt) => ({
      waarde: punt.waarde,
      tekst:
        reeks.waarden.length === 1
          ? cijferInWoorden(punt, reeks.maat)
          : `${isOnbekend(punt.periode) ? '?' : punt.periode.tekst}: ${cijferInWoorden(punt, reeks.maat)}`,
    })),
  };
}
