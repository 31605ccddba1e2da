import type { Beslissing } from '../../schemas/beslissing.ts';
import { isDag } from '../../schemas/datum.ts';
import { schrijfDeadline } from '../../schemas/deadline.ts';
import { isOnbekend } from '../../schemas/onbekend.ts';
import { StatusVeld } from '../../schemas/status.ts';
import { UitkomstVeld } from '../../schemas/verwachting.ts';
import type { Veld } from '../domain/beslissing/bevinding.ts';
import { getypteDatum, getypteDeadline } from '../domain/beslissing/getypteDatum.ts';
import type { Bericht, Register } from '../domain/register.ts';
import { BLIJFT_OPEN, type Beslisformulier } from '../render/beeld/beslisformulier.ts';
import { TEKEN } from './toegang/toegang.ts';
import { beslissingInWoorden, ONGEWIJZIGD } from '../render/tekst/beslissing.ts';
import { betrokkenUit, ingevuldeBetrokkenen } from './betrokkenen.ts';
import { heeftStapZonderWat, ingevuldeStappen, stappenUit } from './stappen.ts';

/** What somebody typed and chose, by the name of its field; what was left empty isn't in it. */
export type Ingevuld = Readonly<Record<string, string>>;

/** What is wrong with what was typed, by the name of its field; `''` is about all of it. */
export type Fouten = Readonly<Record<string, readonly string[]>>;

/** What was typed, as text with the line ends of the content. */
export const leesFormulier = (formulier: FormData): Ingevuld =>
  Object.fromEntries(
    [...formulier].flatMap(([naam, waarde]) => {
      if (naam === TEKEN) return []; // of who sent it, and not of what was sent
      const tekst = typeof waarde === 'string' ? waarde.replace(/\r\n?/g, '\n').trim() : '';
      return tekst === '' ? [] : [[naam, tekst]];
    }),
  );

/** What stands in a form that nobody filled in. */
export const leegBlad = ({ kaart }: Beslisformulier, dag: string): Ingevuld => ({
  datum: dag,
  ...(kaart.eigenNotitie !== undefined && { notitie: kaart.eigenNotitie }),
});

/** The names of the fields about an expectation. */
export const uitkomstVeld = (id: string): string => `uitkomst--${id}`;
export const termijnVeld = (id: string): string => `termijn--${id}`;

/** What a field of a beslissing is called on the page. */
const NAMEN: Readonly<Partial<Record<Veld, string>>> = {
  status: 'Status',
  uitgevoerd: 'uitgevoerd, borging niet bekend',
  borging: 'Borging',
  reden: 'Reden',
  eigenaar: 'Eigenaar',
  betrokken: 'Wie doen er nog meer aan mee?',
  deadline: 'Deadline',
  tekst: 'Wat is er te melden?',
  collegezin: 'Zin voor een collegevoorstel',
  notitie: 'Notitie',
  datum: 'Datum',
  uitkomsten: 'Wat werd verwacht',
  overgenomen: 'Overgenomen',
  vervolgstappen: 'Vervolgstap',
};

/** The name of a field, in a sentence about it. */
export const veldnaam = (veld: Veld): string => `‘${NAMEN[veld] ?? veld}’`;

/**
 * The beslissing that was filled in, as a concept. Only what was said is in it. Who says that nothing changed, or names
 * an owner or deadline, needn't tell more; but where nobody knows what the stand is, "unchanged" says nothing by itself.
 */
export function beslissingVan(
  ingevuld: Ingevuld,
  formulier: Beslisformulier,
  actie: { readonly plan: string; readonly nummer: string },
  register: Register,
): Beslissing {
  const { kaart, standOnbekend } = formulier;
  const { stand, borging, reden, eigenaar, overgenomen, collegezin, datum = '' } = ingevuld;
  const betrokken = betrokkenUit(ingevuld, kaart);
  const getypt = (tekst: string): string => (isDag(datum) ? getypteDatum(tekst, datum) : tekst);
  const uitkomsten = kaart.verwachtingen.flatMap(({ id }) => {
    const uitkomst = UitkomstVeld.safeParse(ingevuld[uitkomstVeld(id)]).data;
    const termijn = ingevuld[termijnVeld(id)];
    return uitkomst ? [{ id, uitkomst, ...(termijn !== undefined && { termijn: getypt(termijn) }) }] : [];
  });
  const openLaten = kaart.verwachtingen
    .map(({ id }) => id)
    .filter((id) => ingevuld[uitkomstVeld(id)] === BLIJFT_OPEN);
  const vervolgstappen = stappenUit(ingevuld, getypt);
  const deadline =
    ingevuld['deadline'] === undefined
      ? undefined
      : isDag(datum)
        ? getypteDeadline(ingevuld['deadline'], datum)
        : ingevuld['deadline'];
  const status =
    stand === 'uitgevoerd'
      ? 'in-gang-gezet'
      : stand === 'onbekend'
        ? stand
        : StatusVeld.safeParse(stand).data;
  const vanzelf =
    status !== undefined || uitkomsten.length > 0
      ? ''
      : [
          ...(stand === 'ongewijzigd' && !standOnbekend ? [ONGEWIJZIGD] : []),
          beslissingInWoorden({ eigenaar, betrokken, deadline, overgenomen, vervolgstappen }, register),
        ]
          .join(' ')
          .trim();
  const tekst =
    ingevuld['tekst'] ?? (stand === 'ongewijzigd' && standOnbekend ? undefined : vanzelf || undefined);
  // A note that was there and was wiped is an empty one: it is refused, not silently kept.
  const notitie = ingevuld['notitie'] ?? (kaart.eigenNotitie === undefined ? undefined : '');
  return {
    ...actie,
    datum,
    concept: true,
    ...(status !== undefined && { status }),
    ...(stand === 'uitgevoerd' && { uitgevoerd: true }),
    ...(borging !== undefined && { borging }),
    ...(reden !== undefined && { reden }),
    ...(eigenaar !== undefined && { eigenaar }),
    ...(betrokken !== undefined && { betrokken }),
    ...(deadline !== undefined && { deadline }),
    ...(overgenomen !== undefined && { overgenomen }),
    ...(uitkomsten.length > 0 && { uitkomsten }),
    ...(openLaten.length > 0 && { openLaten }),
    ...(vervolgstappen.length > 0 && { vervolgstappen }),
    ...(tekst !== undefined && { tekst }),
    ...(collegezin !== undefined && { collegezin }),
    ...(notitie !== kaart.eigenNotitie && { notitie }),
  };
}

/** What the form itself finds wrong: choices that say nothing without another. */
export function keurIngevuld(ingevuld: Ingevuld, { kaart, standOnbekend }: Beslisformulier): Fouten {
  const { stand, tekst } = ingevuld;
  return {
    ...(heeftStapZonderWat(ingevuld) ? { vervolgstappen: ['Zeg ook wat er wordt gedaan.'] } : {}),
    ...(stand === 'ongewijzigd' && standOnbekend && tekst === undefined
      ? { tekst: ['De status is onbekend. Zeg waarop u baseert dat dat zo blijft.'] }
      : {}),
    ...Object.fromEntries(
      kaart.verwachtingen
        .filter(
          ({ id }) => ingevuld[termijnVeld(id)] !== undefined && ingevuld[uitkomstVeld(id)] === undefined,
        )
        .map(({ id }) => [termijnVeld(id), ['Kies ook hoe het afliep.']]),
    ),
  };
}

/** The form as it was filled in for an entry, for who corrects it: in the form of the action without that entry. */
export function ingevuldVan(bericht: Bericht, formulier: Beslisformulier, register: Register): Ingevuld {
  const { datum, status, uitgevoerd, eigenaar, deadline, borging, redenVervallen, tekst, collegezin } =
    bericht;
  const stappen = ingevuldeStappen(bericht);
  const anderen = ingevuldeBetrokkenen(bericht, formulier.kaart);
  const betrokken = betrokkenUit(anderen, formulier.kaart);
  const overgenomen = bericht.overgenomenDoor?.id;
  const id = eigenaar && (isOnbekend(eigenaar) ? 'onbekend' : eigenaar.id);
  const termijn = deadline && (isOnbekend(deadline) ? 'onbekend' : schrijfDeadline(deadline));
  const vanzelf = [
    ONGEWIJZIGD,
    beslissingInWoorden(
      {
        eigenaar: id,
        betrokken,
        deadline: termijn,
        overgenomen,
        vervolgstappen: stappenUit(stappen, (dag) => dag),
      },
      register,
    ),
  ];
  const isVanzelf = vanzelf.includes(tekst) || tekst === vanzelf.join(' ');
  return {
    datum: datum.tekst,
    ...(status !== undefined
      ? { stand: uitgevoerd === true ? 'uitgevoerd' : isOnbekend(status) ? 'onbekend' : status }
      : tekst.startsWith(ONGEWIJZIGD) && { stand: 'ongewijzigd' }),
    ...(borging !== undefined && { borging }),
    ...(redenVervallen !== undefined && { reden: redenVervallen }),
    ...(id !== undefined && { eigenaar: id }),
    ...(termijn !== undefined && { deadline: termijn }),
    ...(overgenomen !== undefined && { overgenomen }),
    ...anderen,
    ...stappen,
    ...Object.fromEntries(
      bericht.overVerwachtingen.flatMap(({ id: verwachting, uitkomst, termijn: nieuw }) => {
        const delen: [string, string][] = [[uitkomstVeld(verwachting), uitkomst]];
        if (nieuw !== undefined) delen.push([termijnVeld(verwachting), nieuw.tekst]);
        return delen;
      }),
    ),
    ...(!isVanzelf && { tekst }),
    ...(collegezin !== undefined && { collegezin }),
  };
}
