import type { VoorstelNaamIn } from '../../../../schemas/voorstelmdx.ts';
import { kiesPunt } from '../../../domain/soorten/cijfer/cijferpunt.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Collegevoorstel, Onderdeeleigenschappen, Voorstelonderdeel } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { cijferMetEenheid } from '../../tekst/cijfer.ts';
import { alinea, opsomming, tekst, type Alinea, type Blok, type Deel } from '../../beeld/document.ts';
import { aantalInWoorden, actiesInWoorden, eigenWoorden, vulIn } from './aantal.ts';
import { afstemmingBlok } from './afstemming.ts';
import { sindsVorigBlokken, stilteBlokken, verwachtingenBlokken } from './gegevens.ts';
import { middelenBlokken } from './middelen.ts';
import { overPlanVan } from '../../../domain/soorten/collegevoorstel/plannen.ts';
import type { Noten } from './noten.ts';
import { planningBlokken } from './planning.ts';
import { standZinnen } from './standzin.ts';
import { voortgangstabel } from './voortgang.ts';

/** What the view of a component is made from. */
export interface Omgeving {
  readonly voorstel: Collegevoorstel;
  /** What held at the peildatum of the proposal. */
  readonly opname: Opname;
  readonly noten: Noten;
  /** Whether the writer has words of their own beside the component, under the same heading. */
  readonly eigenTekst: boolean;
}

type Regelnaam = VoorstelNaamIn<'regel'>;
type Zinsnaam = VoorstelNaamIn<'zin'>;

/** What each component on a line of its own shows: its data as of the peildatum. */
const REGELS: {
  readonly [N in Regelnaam]: (
    eigenschappen: Onderdeeleigenschappen[N],
    omgeving: Omgeving,
  ) => readonly Blok[];
} = {
  Besluiten: (_, omgeving) => [besluiten(omgeving)],
  Bijlagen: (_, { voorstel }) => [bijlagen(voorstel)],
  Afstemming: (_, { voorstel }) => [afstemmingBlok(voorstel)],
  Stand: (_, { voorstel, opname }) => [
    alinea(standZinnen(voorstel, opname)[0] ?? 'Er zijn nog geen acties vastgesteld.'),
  ],
  Voortgangstabel: ({ acties = 'alle', uitleg }, { voorstel, opname, noten }) => [
    voortgangstabel(voorstel, opname, { acties, uitleg }, noten),
  ],
  SindsVorigVoorstel: (_, { voorstel, opname, noten }) => sindsVorigBlokken(voorstel, opname, noten),
  Stilte: (_, { voorstel, opname, noten }) => stilteBlokken(voorstel, opname, noten),
  Verwachtingen: (_, { voorstel, opname, noten }) => verwachtingenBlokken(voorstel, opname, noten),
  Middelen: ({ middelen }, { voorstel, opname, noten }) => middelenBlokken(middelen, voorstel, opname, noten),
  Planning: (_, { voorstel, opname, noten, eigenTekst }) =>
    planningBlokken(voorstel, opname, noten, eigenTekst),
};

/** What each component within a sentence shows; `binnen` are the words between its tags. */
const ZINSDELEN: {
  readonly [N in Zinsnaam]: (
    eigenschappen: Onderdeeleigenschappen[N],
    omgeving: Omgeving,
    binnen: readonly Deel[],
  ) => readonly Deel[];
} = {
  Cijfer: (eigenschappen, omgeving) => cijfer(eigenschappen, omgeving),
  Aantal: ({ van }, { voorstel, opname }) => [tekst(aantalInWoorden(van, voorstel.plan, opname))],
  Acties: ({ van }, { voorstel, opname }) => [tekst(actiesInWoorden(van, voorstel.plan, opname))],
  Begrip: ({ begrip }, { noten }, binnen) => {
    noten.begrip(begrip);
    return binnen.map((deel) =>
      deel.soort === 'tekst'
        ? { soort: 'link', tekst: deel.tekst, adres: adresVan(begrip), herkomst: deel.herkomst ?? [] }
        : deel,
    );
  },
  Noot: (_, { noten }, binnen) => [noten.noot(binnen)],
  Bron: (vindplaats, { noten }) => [noten.vindplaats(vindplaats)],
  Duiding: ({ reden }, { noten }) => [noten.duiding(reden)],
};

/** The blocks of a component on a line of its own. */
export const beeldRegel = <N extends Regelnaam>(
  gebruik: Voorstelonderdeel<N>,
  omgeving: Omgeving,
): readonly Blok[] => REGELS[gebruik.naam](gebruik.eigenschappen, metPlan(omgeving, gebruik.eigenschappen));

/** The pieces of a line of a component within a sentence. */
export const beeldZinsdeel = <N extends Zinsnaam>(
  gebruik: Voorstelonderdeel<N>,
  omgeving: Omgeving,
  binnen: readonly Deel[],
): readonly Deel[] =>
  ZINSDELEN[gebruik.naam](gebruik.eigenschappen, metPlan(omgeving, gebruik.eigenschappen), binnen);

const metPlan = (omgeving: Omgeving, eigenschappen: object): Omgeving => ({
  ...omgeving,
  voorstel: overPlanVan(omgeving.voorstel, eigenschappen),
});

/** Whether a component has a line of its own. */
export const isRegel = (gebruik: Voorstelonderdeel): gebruik is Voorstelonderdeel<Regelnaam> =>
  Object.hasOwn(REGELS, gebruik.naam);

/** Whether a component stands within a sentence. */
export const isZinsdeel = (gebruik: Voorstelonderdeel): gebruik is Voorstelonderdeel<Zinsnaam> =>
  Object.hasOwn(ZINSDELEN, gebruik.naam);

function besluiten({ voorstel, opname, noten }: Omgeving): Blok {
  const punten = voorstel.besluiten.map(({ tekst: woorden, vindplaats }, i): [Alinea] => [
    alinea(
      {
        ...tekst(vulIn(woorden, voorstel, opname)),
        herkomst: eigenWoorden(woorden, voorstel, opname, ['besluiten', i, 'tekst']),
      },
      ...(vindplaats ? [noten.vindplaats(vindplaats)] : []),
    ),
  ]);
  return { soort: 'lijst', genummerd: true, begin: 1, punten };
}

const bijlagen = ({ bijlagen: namen }: Collegevoorstel): Blok =>
  namen.length === 0 ? alinea('Er zijn geen bijlagen.') : opsomming(namen.map(({ titel }) => [tekst(titel)]));

/** A figure with its unit, and what it is in the list of sources. */
function cijfer(
  { cijfer: cijfers, reeks: id, periode }: Onderdeeleigenschappen['Cijfer'],
  { voorstel, noten }: Omgeving,
): Deel[] {
  const reeks = cijfers.reeksen.find((deel) => deel.id === id);
  const punt = reeks && kiesPunt(reeks.waarden, periode, voorstel.peildatum);
  if (!reeks || !punt) throw new Error(`No figure although the rules passed: ${cijfers.id}`);
  return [tekst(cijferMetEenheid(punt, reeks)), noten.cijfer(cijfers, reeks, punt)];
}
