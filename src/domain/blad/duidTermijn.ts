import { DOORLOPEND, datumVanDeadline, leesDeadline } from '../../../schemas/deadline.ts';
import type { Waarde } from './actierij.ts';
import { laatsteInBalk } from './balk.ts';
import { kort, sleutel } from './celtekst.ts';
import type { Navraag } from './navraag.ts';
import type { Bladrij } from './rijen.ts';
import { leesTermijn, leesTermijntekst, type Termijnlezing } from './termijn.ts';

/** When an action has to be ready. */
export function duidDeadline(rij: Bladrij, nummer: string, navraag: Navraag): Waarde<string> | undefined {
  const cel = rij.cel('deadline');
  if (navraag.isGelijk(nummer, cel)) return undefined;
  navraag.formule(cel);
  const id = `deadline ${nummer}`;
  const tekstId = `deadline ‘${sleutel(cel.tekst)}’`;
  const antwoord = navraag.antwoord(id) ?? (cel.tekst === '' ? undefined : navraag.antwoord(tekstId));
  const zonderDag = leesZonderDag(antwoord ?? cel.tekst);
  if (zonderDag !== undefined) {
    const gelezen = zonderDag === DOORLOPEND ? 'doorlopend' : 'een voorwaarde';
    if (antwoord === undefined && !leesDeadline(cel.tekst.toLowerCase()))
      navraag.merkOp(cel.naam, `‘${kort(cel.tekst)}’ is als deadline gelezen als ${gelezen}.`);
    return { is: zonderDag };
  }
  const gelezen = antwoord === undefined ? leesTermijn(cel.cel) : leesTermijntekst(antwoord);
  if ('datum' in gelezen) {
    if (gelezen.lezing !== undefined) navraag.merkOp(cel.naam, `${gelezen.lezing}.`);
    return { is: gelezen.datum };
  }
  if ('leeg' in gelezen) {
    if (gelezen.leeg !== undefined) return { onbekend: `in het blad staat ‘${gelezen.leeg}’`, gezegd: true };
    if (navraag.weet(nummer, 'deadline')) return undefined;
    const { blad, balk } = navraag.indeling;
    if (cel.kolom === undefined && balk.length === 0) return navraag.mist('deadline');
    const laatste = laatsteInBalk(blad, rij.rij, balk);
    if (laatste) {
      navraag.merkOp(
        cel.naam,
        `van wat in de planning is aangekruist, is het laatste de deadline: ${laatste.naam}.`,
      );
      return { is: laatste.datum };
    }
    return navraag.leeg(id, `Wanneer moet actie ${nummer} klaar zijn?`, cel.naam, nummer);
  }
  navraag.wachtOp(
    {
      id: cel.tekst === '' ? id : tekstId,
      zin: deadlineVraag(gelezen, kort(antwoord ?? cel.tekst)),
      keuzes: [],
      voorstel: undefined,
    },
    cel.naam,
    nummer,
  );
  return undefined;
}

/** When an action begins. What is no date is told, and not taken: no action waits for it. */
export function duidStart(rij: Bladrij, nummer: string, navraag: Navraag): Waarde<string> | undefined {
  const cel = rij.cel('start');
  if (cel.kolom === undefined || cel.tekst === '' || navraag.isGelijk(nummer, cel)) return undefined;
  const gelezen = leesTermijn(cel.cel);
  if ('datum' in gelezen) return { is: gelezen.datum };
  if ('leeg' in gelezen) return { onbekend: `in het blad staat ‘${gelezen.leeg ?? ''}’`, gezegd: true };
  navraag.merkOp(cel.naam, `‘${kort(cel.tekst)}’ is niet als datum te lezen; de start is niet overgenomen.`);
  return undefined;
}

/** A deadline without a day, as `leesDeadline` reads it: one that goes on, or a condition. Beside a year it may be either. */
function leesZonderDag(tekst: string): string | undefined {
  const netjes = tekst.trim().replace(/\s+/g, ' ');
  const geschreven = leesDeadline(netjes);
  if (geschreven) return datumVanDeadline(geschreven) ? undefined : netjes;
  const gelezen = leesTermijntekst(netjes);
  if (!('geen' in gelezen) || /\d{4}/.test(netjes)) return undefined;
  if (gelezen.geen === 'doorlopend') return DOORLOPEND;
  return gelezen.geen === 'voorwaarde' ? `voorwaarde: ${netjes}` : undefined;
}

function deadlineVraag(
  gelezen: Exclude<Termijnlezing, { datum: string } | { leeg: string | undefined }>,
  tekst: string,
): string {
  switch (gelezen.geen) {
    case 'doorlopend':
    case 'voorwaarde':
    case 'meer':
      return `‘${tekst}’ noemt meer dan één moment. Wat is de deadline?`;
    case 'onleesbaar':
      return `‘${tekst}’ is niet als datum te lezen. Wat is de deadline? Bijvoorbeeld ‘31-12-2026’, ‘Q2 2026’, ‘2026’, ‘doorlopend’, of ‘voorwaarde: ’ en dan waar het van afhangt.`;
  }
}
