import { KLEIN_GETAL } from '../../../../schemas/cijfer.ts';
import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { dagenTussen } from '../../../domain/kern/dag.ts';
import { isKleinGetal } from '../../../domain/soorten/cijfer/kleinGetal.ts';
import { eigenKring, planorganisaties } from '../../../domain/soorten/organisatie/kring.ts';
import { somOp } from '../../../domain/kern/woorden/opsomming.ts';
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
import { bronlinks, tekenStaafgrafiek, type GrafiekBeeld, type Staafgroep } from './staafgrafiek.ts';

/** Figures in a list, with the one to show first. */
export interface CijferRegel {
  readonly id: string;
  readonly adres: string;
  readonly titel: string;
  readonly onderwerp: string;
  readonly gebied: string;
  readonly hoofdcijfer:
    { readonly tekst: string; readonly over: string; readonly klein: boolean } | undefined;
}

/** Figures about one organisatie, or about an area without one. */
export interface CijferGroep {
  readonly kop: string;
  readonly cijfers: readonly CijferRegel[];
}

/** All figures: first, and drawn, those about who the plans are of and what these are a part of. */
export interface CijferlijstBeeld {
  readonly eigen: readonly {
    readonly kop: string;
    readonly cijfers: readonly (CijferRegel & { readonly grafiek: GrafiekBeeld | undefined })[];
  }[];
  /** Those about no organisatie, such as a whole country. */
  readonly algemeen: readonly CijferGroep[];
  /** Those that hold elsewhere, with what must be known before reading them. */
  readonly elders: { readonly band: string; readonly groepen: readonly CijferGroep[] } | undefined;
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

/** Everything on the page of figures. */
export interface CijferBeeld extends CijferRegel {
  readonly samenvatting: string;
  /** That they hold elsewhere; `undefined` where they don't. */
  readonly elders: string | undefined;
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

/** All figures, by whom or what they are about; within that by subject. */
export function beeldCijfers(register: Register): CijferlijstBeeld {
  const kring = eigenKring(register);
  const gesorteerd = [...register.cijfers.values()].sort((a, b) =>
    a.onderwerp.localeCompare(b.onderwerp, 'nl'),
  );
  const eigen = [...kring].flatMap((organisatie) => {
    const cijfers = gesorteerd.filter((cijfer) => cijfer.organisatie === organisatie);
    if (cijfers.length === 0) return [];
    return [
      {
        kop: organisatie.naam,
        cijfers: cijfers.map((cijfer) => ({ ...beeldCijferRegel(cijfer), grafiek: beeldGrafiek(cijfer) })),
      },
    ];
  });
  const elders = gesorteerd.filter((cijfer) => isElders(cijfer, kring));
  return {
    eigen,
    algemeen: groepeer(
      gesorteerd.filter(({ organisatie }) => organisatie === undefined),
      ({ gebied }) => gebied,
    ),
    elders:
      elders.length === 0
        ? undefined
        : {
            band: `Deze cijfers gaan niet over ${eigenNamen(register)}.`,
            groepen: groepeer(elders, ({ organisatie }) => organisatie?.naam ?? ''),
          },
  };
}

const groepeer = (cijfers: readonly Cijfer[], kopVan: (cijfer: Cijfer) => string): CijferGroep[] =>
  Array.from(Map.groupBy(cijfers, kopVan), ([kop, groep]) => ({ kop, cijfers: groep.map(beeldCijferRegel) }));

/** Whether figures are about an organisatie that the plans have nothing to do with. */
const isElders = ({ organisatie }: Cijfer, kring: ReadonlySet<Organisatie>): boolean =>
  organisatie !== undefined && !kring.has(organisatie);

/** With more plans than these, a list of whom they are of says less than a word for them. */
const MEESTE_NAMEN = 3;

function eigenNamen(register: Register): string {
  const namen = planorganisaties(register).map(({ naam }) => naam);
  return namen.length <= MEESTE_NAMEN
    ? somOp(namen, 'of')
    : 'een organisatie die een plan op deze site heeft';
}

/** The figures about an organisatie, as links for its page. */
export const cijfersVan = (organisatie: Organisatie, register: Register): Link[] =>
  [...register.cijfers.values()]
    .filter((cijfer) => cijfer.organisatie === organisatie)
    .map((cijfer) => ({ tekst: cijfer.titel, adres: adresVan(cijfer) }));

/** The page of figures. */
export function beeldCijfer(cijfer: Cijfer, register: Register): CijferBeeld {
  const voetnoten = maakVoetnoten(cijfer);
  const reeksen = cijfer.reeksen.map((reeks) => beeldReeks(reeks, cijfer, voetnoten));
  return {
    ...beeldCijferRegel(cijfer),
    samenvatting: cijfer.samenvatting,
    elders: isElders(cijfer, eigenKring(register))
      ? `Deze cijfers gaan over ${cijfer.gebied}, niet over ${eigenNamen(register)}.`
      : undefined,
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
    id: cijfer.id,
    adres: adresVan(cijfer),
    titel: cijfer.titel,
    onderwerp: cijfer.onderwerp,
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

const ONBEKEND = 'Onbekend';

const periodeVan = ({ periode }: Punt): string => (isOnbekend(periode) ? ONBEKEND : datumInWoorden(periode));

/** The periods of the figures, each once: "2018, 2019". */
function periodes(cijfer: Cijfer): string {
  const alle = cijfer.reeksen.flatMap(({ waarden }) => waarden);
  const bekend = alle.flatMap(({ periode }) => (isOnbekend(periode) ? [] : [periode]));
  const woorden = bekend
    .sort((a, b) => (a.laatste < b.laatste ? -1 : a.laatste > b.laatste ? 1 : 0))
    .map(datumInWoorden);
  const zonder = bekend.length < alle.length ? ['niet bij elk cijfer bekend'] : [];
  return bekend.length === 0 ? ONBEKEND : [...new Set([...woorden, ...zonder])].join(', ');
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
  const reeksen = cijfer.reeksen.filter(
    ({ maat, eenheid }) => maat === cijfer.maat && eenheid === cijfer.eenheid,
  );
  const getekend = reeksen.flatMap((reeks) =>
    reeks.waarden.filter(heeftWaarde).map((punt) => ({ punt, reeks })),
  );
  if (cijfer.grafiek === 'geen' || getekend.length < 2) return undefined;
  const groepen = reeksen.map(staafgroep).filter(({ staven }) => staven.length > 0);
  return {
    id: cijfer.id,
    titel: `Grafiek: ${cijfer.titel}`,
    wat: watInWoorden(cijfer),
    bronnen: bronlinks(cijfer.vindplaatsen),
    noten: [
      ...(getekend.some(({ punt }) => punt.noot !== undefined) ? ['* Bij dit cijfer hoort een noot.'] : []),
      ...(getekend.some(({ punt, reeks }) => isKleinGetal(punt, reeks)) ? [KLEIN_UITLEG] : []),
    ],
    omschrijving: `${groepen
      .map(({ naam, staven: delen }) => `${naam}: ${delen.map(({ tekst }) => tekst).join('; ')}`)
      .join('. ')}. De tabel hieronder heeft dezelfde cijfers.`,
    tekening: tekenStaafgrafiek(groepen, cijfer.maat === 'procent' ? 100 : undefined),
  };
}

/** What the chart counts; the period too, where it is the same for all that is drawn. */
function watInWoorden(cijfer: Cijfer): string {
  const telling = { aantal: 'Aantal ', procent: 'Procent ', verhouding: '' }[cijfer.maat];
  const periode = periodes(cijfer);
  return `${telling}${cijfer.eenheid}${/^[^,]+$/u.test(periode) && periode !== ONBEKEND ? `, ${periode}` : ''}`;
}

/** Any day will do: only the days between two periods are used. */
const NUL = '2000-01-01';

function staafgroep(reeks: Reeks): Staafgroep {
  const punten = reeks.waarden.filter(heeftWaarde);
  return {
    naam: reeks.naam,
    staven: punten.map((punt) => ({
      waarde: punt.waarde,
      dag: isOnbekend(punt.periode) ? undefined : dagenTussen(NUL, punt.periode.eerste),
      tekst: [
        reeks.waarden.length === 1 ? '' : `${isOnbekend(punt.periode) ? '?' : punt.periode.tekst}: `,
        cijferInWoorden(punt, reeks.maat),
        punt.noot === undefined ? '' : '*',
      ].join(''),
    })),
  };
}
