import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type { Toezeggingstand } from '../../../domain/opname/toezegging.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Antwoord, Kader, Plan, Toezegging } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { dagInWoorden, datumInWoorden, datumOfOnbekend, machineDatum } from '../../tekst/datum.ts';
import { somOp } from '../../../domain/kern/woorden/opsomming.ts';
import { duurInWoorden } from '../../tekst/opsomming.ts';
import { STAAT_TEKSTEN, TOEZEGGING_SOORTEN } from '../../tekst/toezegging.ts';
import {
  beeldGrond,
  beeldVindplaats,
  beeldWaarde,
  type GrondBeeld,
  type Link,
  type VindplaatsBeeld,
  type WaardeBeeld,
} from '../../beeld/basis.ts';
import { verwijsNaarEigenaar } from '../organisatie/eigenaar.ts';
import type { StatusBeeld } from '../../beeld/stand.ts';
import { beeldVerwachting, type VerwachtingBeeld } from '../../beeld/verwachting.ts';

/** A toezegging or question in a list. */
export interface ToezeggingRegel {
  readonly adres: string;
  readonly titel: string;
  /** "Toezegging" or "Vraag". */
  readonly soort: string;
  readonly onderwerp: string;
  /** Where it was made: "Gemeente Dorp, commissie Samenleving". */
  readonly waar: string;
  readonly portefeuillehouder: string;
  readonly termijn: WaardeBeeld;
  readonly staat: StatusBeeld;
  /** What the answers announce, counted; `undefined` when they announce nothing. */
  readonly aangekondigd: string | undefined;
}

/** All toezeggingen and questions: those that touch a plan or kader on the site, and the rest in one list. */
export interface ToezeggingenBeeld {
  readonly hier: readonly ToezeggingRegel[];
  readonly anders: readonly ToezeggingRegel[];
}

/** An answer as a page shows it. */
export interface AntwoordBeeld {
  readonly datum: string;
  /** For a `time` element, when the date is precise enough for one. */
  readonly datumMachine: string | undefined;
  readonly datumReden: string | undefined;
  readonly tekst: string;
  readonly vindplaats: VindplaatsBeeld;
}

/** Everything on the page of a toezegging or question. */
export interface ToezeggingBeeld extends ToezeggingRegel {
  readonly organisatie: Link;
  readonly commissie: string;
  readonly datum: WaardeBeeld;
  readonly datumReden: string | undefined;
  readonly afdeling: string;
  readonly inhoud: string;
  readonly staatUitleg: string;
  readonly staatGrond: GrondBeeld | undefined;
  /** That the term has passed, or that there has been no word for long; `undefined` when it is afgedaan. */
  readonly waarschuwing: string | undefined;
  readonly antwoorden: readonly AntwoordBeeld[];
  readonly verwachtingen: readonly VerwachtingBeeld[];
  readonly raakt: readonly { readonly stuk: Link; readonly grond: GrondBeeld }[];
  readonly vindplaatsen: readonly VindplaatsBeeld[];
  readonly peildatum: string;
  readonly vorige: Link | undefined;
  readonly volgende: Link | undefined;
}

/** All toezeggingen and questions; in each list what is open comes first. */
export function beeldToezeggingen(opname: Opname): ToezeggingenBeeld {
  const volgorde = (toezegging: Toezegging): number =>
    VOLGORDE.indexOf(opname.vanToezegging(toezegging).staat);
  const alle = [...opname.register.toezeggingen.values()].sort((a, b) => volgorde(a) - volgorde(b));
  const lijst = (raakt: boolean): ToezeggingRegel[] =>
    alle
      .filter((toezegging) => toezegging.raakt.length > 0 === raakt)
      .map((toezegging) => beeldToezeggingRegel(toezegging, opname));
  return { hier: lijst(true), anders: lijst(false) };
}

const VOLGORDE = Object.keys(STAAT_TEKSTEN);

/** The toezeggingen and questions that touch a plan or kader. */
export const toezeggingenBij = (stuk: Plan | Kader, opname: Opname): ToezeggingRegel[] =>
  [...opname.register.toezeggingen.values()]
    .filter(({ raakt }) => raakt.some(({ plan, kader }) => plan === stuk || kader === stuk))
    .map((toezegging) => beeldToezeggingRegel(toezegging, opname));

/** A toezegging or question in a list. */
export function beeldToezeggingRegel(toezegging: Toezegging, opname: Opname): ToezeggingRegel {
  const stand = opname.vanToezegging(toezegging);
  return {
    adres: adresVan(toezegging),
    titel: toezegging.titel,
    soort: TOEZEGGING_SOORTEN[toezegging.soort],
    onderwerp: toezegging.onderwerp,
    waar: `${toezegging.organisatie.naam}, commissie ${toezegging.commissie}`,
    portefeuillehouder: toezegging.portefeuillehouder,
    termijn: beeldWaarde(toezegging.termijn, datumInWoorden),
    staat: { sleutel: STAAT_TEKSTEN[stand.staat].teken, tekst: STAAT_TEKSTEN[stand.staat].naam },
    aangekondigd: aankondigingInWoorden(stand),
  };
}

/** The page of a toezegging or question at the peildatum. */
export function beeldToezegging(toezegging: Toezegging, opname: Opname): ToezeggingBeeld {
  const stand = opname.vanToezegging(toezegging);
  const alle = [...opname.register.toezeggingen.values()];
  const plek = alle.indexOf(toezegging);
  return {
    ...beeldToezeggingRegel(toezegging, opname),
    organisatie: verwijsNaarEigenaar(toezegging.organisatie),
    commissie: toezegging.commissie,
    datum: beeldWaarde(toezegging.datum, datumInWoorden),
    datumReden: toezegging.datumReden,
    afdeling: toezegging.afdeling,
    inhoud: toezegging.inhoud,
    staatUitleg: STAAT_TEKSTEN[stand.staat].uitleg,
    staatGrond: stand.grond && beeldGrond(stand.grond),
    waarschuwing: waarschuwingBij(stand),
    antwoorden: stand.antwoorden.map(beeldAntwoord),
    verwachtingen: stand.verwachtingen.map(beeldVerwachting),
    raakt: toezegging.raakt.flatMap(({ plan, kader, grond }) => [
      ...(plan ? [{ stuk: { tekst: plan.titel, adres: adresVan(plan) }, grond: beeldGrond(grond) }] : []),
      ...(kader ? [{ stuk: { tekst: kader.titel, adres: adresVan(kader) }, grond: beeldGrond(grond) }] : []),
    ]),
    vindplaatsen: toezegging.vindplaatsen.map(beeldVindplaats),
    peildatum: dagInWoorden(opname.peildatum),
    vorige: buur(alle[plek - 1]),
    volgende: buur(alle[plek + 1]),
  };
}

const buur = (toezegging: Toezegging | undefined): Link | undefined =>
  toezegging && { tekst: toezegging.titel, adres: adresVan(toezegging) };

const beeldAntwoord = (antwoord: Antwoord): AntwoordBeeld => ({
  datum: datumOfOnbekend(antwoord.datum),
  datumMachine: isOnbekend(antwoord.datum) ? undefined : machineDatum(antwoord.datum),
  datumReden: antwoord.datumReden,
  tekst: antwoord.tekst,
  vindplaats: beeldVindplaats(antwoord.vindplaats),
});

/** What the answers announce, counted by how it stands: "1 open en 2 zonder bericht na de termijn". */
function aankondigingInWoorden({ verwachtingen }: Toezeggingstand): string | undefined {
  if (verwachtingen.length === 0) return undefined;
  const tel = (toestand: VerwachtingBeeld['toestand']): number =>
    verwachtingen.filter((verwachting) => verwachting.toestand === toestand).length;
  const [open, stil] = [tel('open'), tel('geen-bericht')];
  const anders = verwachtingen.length - open - stil;
  const delen = [
    open > 0 && `${open} open`,
    stil > 0 && `${stil} zonder bericht na de termijn`,
    anders > 0 && `${anders} met een uitkomst`,
  ].filter((deel) => deel !== false);
  return somOp(delen);
}

/** What a reader must know of a toezegging that isn't afgedaan: silence isn't a broken promise. */
function waarschuwingBij({ staat, antwoorden, overTermijn }: Toezeggingstand): string | undefined {
  if (staat === 'afgedaan' || staat === 'nog-niet-gedaan') return undefined;
  const laatste = antwoorden.at(-1)?.datum;
  const bericht =
    laatste === undefined || isOnbekend(laatste)
      ? 'Of er later nog een antwoord kwam, is niet bekend.'
      : `Het laatste bekende antwoord is van ${datumInWoorden(laatste)}. Wat er daarna is gebeurd, is niet bekend.`;
  return overTermijn === undefined
    ? bericht
    : `De termijn is ${duurInWoorden(overTermijn)} voorbij. ${bericht}`;
}
