import type { Dag } from '../../../../schemas/datum.ts';
import type { MdxBlok, MdxDeel, VoorstelGebruik, VoorstelLijf } from '../../../../schemas/voorstelmdx.ts';
import { kiesPunt } from '../cijfer/cijferpunt.ts';
import type { Linkcontext } from '../../kern/link/context.ts';
import type { Voorstelblok, Voorsteldeel } from './tekst.ts';

/** The text of a proposal, linked: its components name what they show, as objects. */
export const linkVoorstel = (context: Linkcontext, lijf: VoorstelLijf, peildatum: Dag): Voorstelblok[] =>
  new Voorstellinker(context, lijf, peildatum).blokken(lijf.blokken);

class Voorstellinker {
  readonly #context: Linkcontext;
  readonly #waarde: VoorstelLijf;
  readonly #peildatum: Dag;

  constructor(context: Linkcontext, waarde: VoorstelLijf, peildatum: Dag) {
    this.#context = context;
    this.#waarde = waarde;
    this.#peildatum = peildatum;
  }

  blokken(blokken: readonly MdxBlok[]): Voorstelblok[] {
    return blokken.map((blok) => this.#blok(blok));
  }

  #blok(blok: MdxBlok): Voorstelblok {
    switch (blok.soort) {
      case 'kop':
        return { soort: 'kop', niveau: blok.niveau, kop: this.#waarde.koppen[blok.plek]?.kop ?? '' };
      case 'alinea':
        return { soort: 'alinea', delen: this.#delen(blok.delen) };
      case 'lijst': {
        const punten = blok.punten.map((punt) => this.blokken(punt));
        return { soort: 'lijst', genummerd: blok.genummerd, begin: blok.begin, punten };
      }
      case 'onderdeel':
        return this.#onderdeel(blok);
    }
  }

  #onderdeel({ plek, blokken }: Extract<MdxBlok, { soort: 'onderdeel' }>): Voorstelblok {
    const gebruik = this.#gebruik(plek);
    switch (gebruik.naam) {
      case 'Argument':
      case 'Kanttekening':
        return {
          soort: gebruik.naam === 'Argument' ? 'argument' : 'kanttekening',
          nummer: gebruik.eigenschappen.nummer,
          titel: gebruik.eigenschappen.titel,
          blokken: this.blokken(blokken),
        };
      case 'Voortgangstabel':
        return { soort: 'voortgangstabel', acties: gebruik.eigenschappen.acties ?? 'alle' };
      case 'Middelen':
        return {
          soort: 'middelen',
          middelen: this.#context.vind('middelen', gebruik.eigenschappen.middelen.id),
        };
      case 'Besluiten':
        return { soort: 'besluiten' };
      case 'Bijlagen':
        return { soort: 'bijlagen' };
      case 'SindsVorigVoorstel':
        return { soort: 'sinds-vorig-voorstel' };
      case 'Stilte':
        return { soort: 'stilte' };
      case 'Verwachtingen':
        return { soort: 'verwachtingen' };
      case 'Planning':
        return { soort: 'planning' };
      default:
        throw new Error(`Not within a sentence although it was read so: ${gebruik.naam}`);
    }
  }

  #delen(delen: readonly MdxDeel[]): Voorsteldeel[] {
    return delen.map((deel) =>
      deel.soort === 'onderdeel' ? this.#inDeZin(this.#gebruik(deel.plek), deel.delen) : deel,
    );
  }

  #inDeZin(gebruik: VoorstelGebruik, delen: readonly MdxDeel[]): Voorsteldeel {
    switch (gebruik.naam) {
      case 'Cijfer': {
        const cijfer = this.#context.vind('cijfer', gebruik.eigenschappen.cijfer.id);
        const reeks = cijfer.reeksen.find(({ id }) => id === gebruik.eigenschappen.reeks);
        const punt = reeks && kiesPunt(reeks.waarden, gebruik.eigenschappen.periode, this.#peildatum);
        if (!reeks || !punt) throw new Error(`Not linked although the rules passed: ${cijfer.id}`);
        return { soort: 'cijfer', cijfer, reeks, punt };
      }
      case 'Begrip': {
        const begrip = this.#context.vind('begrip', gebruik.eigenschappen.begrip.id);
        return { soort: 'begrip', begrip, delen: this.#delen(delen) };
      }
      case 'Bron':
        return {
          soort: 'bron',
          vindplaats: {
            bron: this.#context.vind('bron', gebruik.eigenschappen.bron.id),
            plek: gebruik.eigenschappen.plek,
          },
        };
      case 'Duiding':
        return { soort: 'duiding', reden: gebruik.eigenschappen.reden };
      default:
        throw new Error(`Within a sentence although the rules passed: ${gebruik.naam}`);
    }
  }

  #gebruik(plek: number): VoorstelGebruik {
    const gebruik = this.#waarde.onderdelen[plek];
    if (!gebruik) throw new Error(`No component at ${plek}`);
    return gebruik;
  }
}
