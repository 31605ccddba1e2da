import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Signaal, SignaalCode } from '../../domain/opname/aandacht.ts';
import type { Drempels } from '../../domain/register.ts';
import { datumInWoorden, inOfOp } from './datum.ts';
import { aantal } from '../../domain/kern/woorden/opsomming.ts';
import { duurInWoorden } from './opsomming.ts';

/** The name of each reason for attention, for lists and filters. */
export const SIGNAAL_NAMEN: Readonly<Record<SignaalCode, string>> = {
  'deadline-voorbij': 'Deadline voorbij',
  'verwachting-zonder-bericht': 'Aangekondigd, daarna geen bericht',
  'plan-afgelopen': 'Plan afgelopen, actie niet afgerond',
  'deadline-nadert': 'Deadline nadert',
  'verwachting-nadert': 'Termijn nadert',
  stil: 'Lang geen bericht',
  'deadline-verschoven': 'Deadline verschoven',
  'lang-in-gang': 'Al lang in gang gezet',
  'nieuwe-eigenaar': 'Nieuwe eigenaar, nog geen bericht',
  'uitgevoerd-niet-geborgd': 'Uitgevoerd, borging niet bekend',
  'niet-genoemd': 'Niet genoemd in het laatste verslag',
};

/** The names of the reasons for attention of an action, each once, worst first: in a list and on its own page alike. */
export const signaalnamen = (signalen: readonly Signaal[]): string[] => [
  ...new Set(signalen.map(({ code }) => SIGNAAL_NAMEN[code])),
];

/** What each reason means: from when it applies. */
export const signaalUitleg = ({
  nadertDagen,
  stilDagen,
  langInGangDagen,
}: Drempels): Record<SignaalCode, string> => ({
  'deadline-voorbij': 'De laatste dag van de deadline is geweest, en de actie is niet afgerond.',
  'verwachting-zonder-bericht':
    'Een bericht noemde een termijn. Die is voorbij, en daarna zegt geen bericht hoe het afliep.',
  'plan-afgelopen':
    'De looptijd van het plan is voorbij. De actie is niet afgerond: rond haar af, neem haar over in een nieuw plan, of laat haar vervallen.',
  'deadline-nadert': `De deadline valt binnen ${nadertDagen} dagen, of de maand of het kwartaal ervan begint dan.`,
  'verwachting-nadert': `Een bericht noemde een termijn. Die valt binnen ${nadertDagen} dagen, of de maand of het kwartaal ervan begint dan.`,
  stil: `Het laatste bericht is meer dan ${stilDagen} dagen oud.`,
  'deadline-verschoven': 'De deadline is een of meer keer naar een andere dag gegaan.',
  'lang-in-gang': `De actie is al meer dan ${langInGangDagen} dagen in gang gezet.`,
  'nieuwe-eigenaar': 'De actie kreeg een andere eigenaar. Daarna is er nog geen bericht.',
  'uitgevoerd-niet-geborgd': 'De actie is gedaan, maar niet bekend is hoe het resultaat vastligt.',
  'niet-genoemd':
    'Het laatste verslag over het plan noemt de actie niet, en daarna is er ook niets over gemeld.',
});

/** What the order of the queue follows from. */
export const SCORE_UITLEG =
  'De score is de som van de getallen achter de redenen. De hoogste score staat bovenaan: wat te laat is, telt zwaarder dan wat nog komt.';

/** Why an action asks for attention, in a sentence. Silence is told as silence, never as a broken promise. */
export function signaalInWoorden(signaal: Signaal): string {
  switch (signaal.code) {
    case 'deadline-voorbij':
      return `De deadline (${datumInWoorden(signaal.deadline)}) is ${duurInWoorden(signaal.duur)} voorbij.`;
    case 'verwachting-zonder-bericht':
      return `${afspraak(signaal)} De termijn is ${duurInWoorden(signaal.duur)} voorbij. Sindsdien is daar geen bericht over bekend.`;
    case 'plan-afgelopen':
      return `Het plan liep tot en met ${datumInWoorden(signaal.totEnMet)}. Er is geen bericht dat de actie is afgerond.`;
    case 'deadline-nadert':
      return signaal.duur.dagen === 0
        ? `De deadline (${datumInWoorden(signaal.deadline)}) loopt op de peildatum af.`
        : `De deadline (${datumInWoorden(signaal.deadline)}) loopt over ${duurInWoorden(signaal.duur)} af.`;
    case 'verwachting-nadert':
      return `${afspraak(signaal)} De termijn loopt ${signaal.duur.dagen === 0 ? 'op de peildatum' : `over ${duurInWoorden(signaal.duur)}`} af.`;
    case 'stil':
      return `Het laatste bericht is van ${datumInWoorden(signaal.sinds)}: ${duurInWoorden(signaal.duur)} geleden.`;
    case 'deadline-verschoven': {
      const keer = aantal(signaal.verschuivingen.length, 'keer', 'keer');
      const stappen = signaal.verschuivingen.map(
        ({ van, naar }) => `van ${datumInWoorden(van)} naar ${datumInWoorden(naar)}`,
      );
      return `De deadline is ${keer} verschoven: ${stappen.join(', daarna ')}.`;
    }
    case 'lang-in-gang':
      return `De actie is in gang gezet sinds ${datumInWoorden(signaal.sinds)}${signaal.precies ? '' : ', of al eerder'}. Dat is ${duurInWoorden(signaal.duur)} geleden.`;
    case 'nieuwe-eigenaar':
      return `De eigenaar is sinds ${datumInWoorden(signaal.sinds)}: ${signaal.eigenaar.naam}. Daarna is er nog geen bericht.`;
    case 'uitgevoerd-niet-geborgd':
      return 'De actie is uitgevoerd. Het is niet bekend hoe het resultaat vastligt.';
    case 'niet-genoemd':
      return `Het laatste verslag over het plan (${signaal.bron.kort}) noemt deze actie niet. Ook daarna is er geen bericht over bekend. Dat betekent niet dat er niets is gebeurd.`;
  }
}

/** What was announced, or agreed by whom, and when that would be. */
function afspraak({
  tekst,
  wie,
  termijn,
}: Extract<Signaal, { code: 'verwachting-zonder-bericht' | 'verwachting-nadert' }>): string {
  const wat = `‘${zonderPunt(tekst)}’`;
  if (wie === undefined) return `Verwacht ${inOfOp(termijn)}: ${wat}.`;
  return `Vervolgstap${isOnbekend(wie) ? '' : ` van ${wie.naam}`}: ${wat}, ${inOfOp(termijn)}.`;
}

/** A sentence without its full stop, to be quoted in another sentence. */
export const zonderPunt = (tekst: string): string => tekst.trim().replace(/\.$/, '');
