import { zoekActie } from '../../domain/beslissing/zoekActie.ts';
import type { Actie, Register } from '../../domain/register.ts';
import { somOp } from '../../domain/kern/woorden/opsomming.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';

/** The action that `plan/nummer` names, or a sentence that says what is right. */
export function kiesActie(register: Register, tekst: string): Actie {
  const gezocht = zoekActie(register, tekst);
  if ('actie' in gezocht) return gezocht.actie;
  const { fout, bedoeld } = gezocht;
  const keuze = somOp(
    bedoeld.map((id) => `‘${id}’`),
    'of',
  );
  const raad = keuze === '' ? 'Schrijf plan/nummer.' : `Bedoelde u ${keuze}?`;
  if (fout === 'plan') throw new Gebruiksfout(`Het plan in ‘${tekst}’ bestaat niet. ${raad}`);
  if (fout === 'nummer') throw new Gebruiksfout(`Er is geen actie ‘${tekst}’. ${raad}`);
  throw new Gebruiksfout(`‘${tekst}’ wijst niet één actie aan. ${raad}`);
}
