import { join } from 'node:path';
import { parseDatum } from '../../../schemas/datum.ts';
import type { Wijziging } from '../../domain/beslissing/wijziging.ts';
import type { Beantwoord } from '../../domain/blad/vraag.ts';
import { isFout, type Melding } from '../../domain/kern/melding.ts';
import { aantal } from '../../domain/kern/woorden/opsomming.ts';
import type { Bladbestand } from '../../io/blad/lees.ts';
import { vandaag } from '../../io/klok.ts';
import type { TeSchrijven } from '../../io/schrijfBestand.ts';
import { gegevenInWoorden } from '../../render/tekst/persoonsgegeven.ts';
import { dagInWoorden } from '../../render/tekst/datum.ts';
import { beeldInlezing } from '../../render/terminal/inlezing.ts';
import { renderMeldingen } from '../../render/terminal/meldingen.ts';
import { leesVragenbestand, metUitleg } from '../importeer/importeer.ts';
import { opmerkingenVan, zegInlezing } from '../importeer/zeg.ts';
import { Inhoudsfout } from '../laad.ts';
import { opmaakVoor } from '../uitvoer.ts';
import type { Planopties } from './plangegevens.ts';
import { OnjuistBegin, type Planbegin } from './planUitBlad.ts';

/** Where the questions about a sheet are put, in the new folder. */
export const VRAGEN = 'vragen.xlsx';

/** A sheet that a site begins with, and what was answered about it before. */
export interface Beginblad {
  readonly bestand: Bladbestand;
  readonly eerder: readonly Beantwoord[];
}

/** Reads the sheet before anything is asked: one that can't be trusted is refused first. */
export async function leesBeginblad({ uit, antwoorden }: Planopties): Promise<Beginblad | undefined> {
  if (uit === undefined) return undefined;
  const { leesBladbestand } = await import('../../io/blad/lees.ts');
  const bestand = await metUitleg(uit, () => leesBladbestand(uit));
  return { bestand, eerder: antwoorden === undefined ? [] : await leesVragenbestand(antwoorden) };
}

/** Stops with what is wrong in content that the answers make, in the checker's words. */
export function stopOpAntwoorden(fouten: readonly Melding[], map: string): never {
  const tekst = renderMeldingen(fouten, (pad) => join(map, 'content', pad), opmaakVoor(process.stderr));
  throw new Inhoudsfout(`Er is niets geschreven. Met deze antwoorden klopt de inhoud niet:\n${tekst}`);
}

/** What a sheet made, or a sentence on why it can't be written. */
export async function ofWeiger(begin: Promise<Planbegin>, map: string): Promise<Planbegin> {
  const gelezen = await begin.catch((fout: unknown) => {
    if (fout instanceof OnjuistBegin) stopOpAntwoorden(fout.fouten, map);
    throw fout;
  });
  const fouten = gelezen.meldingen.filter(isFout);
  if (fouten.length > 0) stopOpAntwoorden(fouten, map);
  if (gelezen.gegevens.length === 0) return gelezen;
  const regels = gelezen.gegevens.map(
    (gegeven) => `${gegeven.melding.plaats.bestand}: ${gegevenInWoorden(gegeven)}`,
  );
  throw new Inhoudsfout(
    [
      'Er is niets geschreven. Iedereen zou persoonsgegevens kunnen lezen:',
      ...new Set(regels),
      'Haal ze weg uit het rekenblad. Of mag iedereen dit lezen? Geef dan de reden met --mag-openbaar.',
    ].join('\n'),
  );
}

/** The questions, with what was answered; no file when nothing is left to ask. */
export async function vragenbestand(
  { uitkomst, beantwoord }: Planbegin,
  { naam }: Bladbestand,
): Promise<TeSchrijven[]> {
  const { vragen } = uitkomst.lezing;
  if (vragen.length === 0 && beantwoord.length === 0) return [];
  const { maakVragenblad } = await import('../../render/xlsx/vragenblad.ts');
  const { schrijfXlsx } = await import('../../io/blad/xlsx.ts');
  const boek = maakVragenblad(vragen, beantwoord, naam, vandaag());
  return [{ pad: VRAGEN, inhoud: await schrijfXlsx(boek) }];
}

/** What to tell of the sheet, on a terminal. */
export function zegBegin({ uitkomst, plan }: Planbegin, { bestand }: Beginblad, naarBlad: string): string[] {
  const { vragen, wachtend } = uitkomst.lezing;
  const opdracht = `npx waakvlam importeer ${naarBlad} --plan ${plan.id} --antwoorden ${VRAGEN}`;
  const wacht =
    wachtend.length === 0 ? '' : ` ${aantal(wachtend.length, 'actie wacht', 'acties wachten')} daarop.`;
  return [
    ...zegInlezing(bestand, uitkomst),
    `Het plan: ${plan.titel}, van ${plan.van} tot en met ${plan.totEnMet}, vastgesteld ${plan.vastgesteld}.`,
    ...teltLater(plan.vastgesteld),
    ...(uitkomst.inlezing.heeftConcepten
      ? [
          `Wat het blad van de stand van zaken vertelt, is een concept met de dag van vandaag. Lees het na in het beheer, en geef het vrij voordat u de map deelt: npx waakvlam vrijgeven --plan ${plan.id}`,
        ]
      : []),
    ...(vragen.length === 0
      ? []
      : [
          `${aantal(vragen.length, 'vraag staat', 'vragen staan')} in ${VRAGEN}.${wacht} Vul de antwoorden in, en lees opnieuw in met: ${opdracht}`,
        ]),
  ];
}

/** A year that isn't over yet counts when it is: until then no action is adopted. */
function teltLater(vastgesteld: string): string[] {
  const laatste = parseDatum(vastgesteld)?.laatste;
  if (laatste === undefined || laatste <= vandaag()) return [];
  return [
    `Let op: ‘${vastgesteld}’ is nog niet voorbij. Tot en met ${dagInWoorden(laatste)} heet elke actie ‘nog niet vastgesteld’. Weet u de dag? Zet die dan in plan.yaml, bij ‘vaststelling’.`,
  ];
}

/** The same for a program. */
export const beginAlsJson = ({ uitkomst, plan }: Planbegin): object => ({
  plan,
  blad: uitkomst.indeling.blad.naam,
  rijen: beeldInlezing(uitkomst.lezing, uitkomst.inlezing.verslagen).rijen,
  vragen: uitkomst.lezing.vragen,
  opmerkingen: opmerkingenVan(uitkomst),
});

/** The files of a repository that aren't content. */
export const buitenInhoud = (bestanden: readonly Wijziging[]): Wijziging[] =>
  bestanden.filter(({ pad }) => !pad.startsWith('content/'));
