import { planIdsVan } from '../plannen.ts';
import type { Gegevensonderdeel } from '../../../../../schemas/voorstelmdx.ts';
import type { Inhoud } from '../../../kern/inhoud.ts';
import { raad } from '../../../kern/woorden/raad.ts';
import { op, regel } from '../../../kern/regel.ts';
import { bedoelde, lijst } from '../../../kern/woorden/zin.ts';
import { ingedeeldeVoorstellen, type IngedeeldVoorstel, type Voorstelkop } from '../indeling.ts';
import { heeftBesluiten } from '../../vorm/besluiten.ts';
import { aardVan } from '../stand.ts';

/** A proposal has the sections of its form: all of them, in their order and at their level, filled, and no others. */
export const DEELREGELS = [
  /** A heading of the second level is one of the form. */
  regel({
    code: 'voorstel-kop-onbekend',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { voorstel, vorm, koppen } of ingedeeldeVoorstellen(inhoud)) {
        const bekend = vorm.secties.map(({ kop }) => kop);
        for (const { pad, niveau, kop, sectie } of koppen) {
          if (sectie || niveau !== 2) continue;
          yield op(voorstel, pad, { kop, bekend, bedoeld: raad(kop, bekend) });
        }
      }
    },
    zin: ({ kop }) => `De kop ‘${kop}’ hoort niet bij de vorm van dit voorstel.`,
    verwacht: ({ bekend }) => `Een kop uit de vorm: ${lijst(bekend)}.`,
    hint: ({ bedoeld }) =>
      bedoelde(bedoeld, 'Gebruik een kop uit de vorm, of maak er een tussenkop van met ‘###’.'),
  }),
  /** A heading of the form stands at the level that it has there; the title of the page is the first. */
  regel({
    code: 'voorstel-kop-niveau',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { voorstel, koppen } of ingedeeldeVoorstellen(inhoud)) {
        for (const { pad, niveau, kop, sectie } of koppen) {
          if (!sectie || niveau === sectie.niveau + 1) continue;
          yield op(voorstel, pad, { kop, niveau, hoort: sectie.niveau + 1 });
        }
      }
    },
    zin: ({ kop, niveau }) => `De kop ‘${kop}’ heeft niveau ${niveau}.`,
    verwacht: ({ hoort }) => `Niveau ${hoort}, zoals in de vorm.`,
    hint: ({ hoort }) => `Begin de regel met ‘${'#'.repeat(hoort)} ’.`,
  }),
  /** The sections stand in the order of the form, each once. */
  regel({
    code: 'voorstel-volgorde',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { voorstel, vorm, koppen } of ingedeeldeVoorstellen(inhoud)) {
        let vorige: { readonly kop: string; readonly rang: number } | undefined;
        for (const { pad, kop, sectie } of koppen) {
          if (!sectie) continue;
          const rang = vorm.secties.indexOf(sectie);
          if (vorige && rang <= vorige.rang) yield op(voorstel, pad, { kop, vorige: vorige.kop });
          else vorige = { kop, rang };
        }
      }
    },
    zin: ({ kop, vorige }) => `Het deel ‘${kop}’ staat na ‘${vorige}’.`,
    verwacht: 'De delen in de volgorde van de vorm, elk één keer.',
    hint: ({ vorige }) => `Zet dit deel voor ‘${vorige}’, of voeg het samen met het eerdere deel.`,
  }),
  /** No section is missing, but for those that the form leaves free. */
  regel({
    code: 'voorstel-deel-ontbreekt',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { voorstel, vorm, koppen } of ingedeeldeVoorstellen(inhoud)) {
        for (const { kop, verplicht } of vorm.secties) {
          if (verplicht === 'nee' || koppen.some(({ sectie }) => sectie?.kop === kop)) continue;
          yield op(voorstel, ['vorm'], { kop });
        }
      }
    },
    zin: ({ kop }) => `Het deel ‘${kop}’ ontbreekt.`,
    verwacht: 'Alle delen van de vorm.',
    hint: ({ kop }) =>
      `Voeg de kop ‘${kop}’ toe, met eronder wat er te zeggen is. Is er niets? Zeg dat dan in één zin.`,
  }),
  /** A proposal without its besluiten asks nothing. */
  regel({
    code: 'voorstel-zonder-besluiten',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { voorstel, kop, ontbreekt } of gevuldeKoppen(inhoud)) {
        if (ontbreekt.includes('Besluiten')) yield op(voorstel, kop.pad, { kop: kop.kop });
      }
    },
    zin: ({ kop }) => `Onder de kop ‘${kop}’ staan de besluiten niet.`,
    verwacht: 'Een regel met <Besluiten />: die toont de besluiten die in de kop van het bestand staan.',
    hint: 'Voeg een regel met alleen <Besluiten /> toe.',
  }),
  /** What has besluiten has a form with a place for them, and the other way round. */
  regel({
    code: 'voorstel-besluiten-vorm',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { voorstel, vorm } of ingedeeldeVoorstellen(inhoud)) {
        const heeft = voorstel.waarde.besluiten !== undefined;
        if (heeft === heeftBesluiten(vorm)) continue;
        yield op(voorstel, [heeft ? 'besluiten' : 'vorm'], { heeft }, 'sleutel');
      }
    },
    zin: ({ heeft }) =>
      heeft
        ? 'Hier staan besluiten, en de vorm heeft er geen plek voor.'
        : 'De vorm vraagt om besluiten, en die staan er niet.',
    verwacht: '‘besluiten’ bij een vorm met een plek ervoor, en bij geen andere.',
    hint: ({ heeft }) => (heeft ? 'Wis de besluiten, of kies een andere vorm.' : 'Voeg ‘besluiten’ toe.'),
  }),
  /** No section is empty; that there are no arguments is told at the besluit. */
  regel({
    code: 'voorstel-deel-leeg',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { voorstel, kop, ontbreekt } of gevuldeKoppen(inhoud)) {
        if (!kop.leeg || ontbreekt.includes('Besluiten') || kop.sectie?.bevat === 'argumenten') continue;
        yield op(voorstel, kop.pad, { kop: kop.kop });
      }
    },
    zin: ({ kop }) => `Onder de kop ‘${kop}’ staat niets.`,
    verwacht: 'Tekst of gegevens, of een kop van een lager niveau.',
    hint: 'Schrijf wat er te zeggen is. Is er niets? Zeg dat dan in één zin.',
  }),
  /** A section shows what the form has the data fill there. What there are no data for may be missing; a reconstructie has what its original had. */
  regel({
    code: 'voorstel-gegevens-ontbreken',
    ernst: 'waarschuwing',
    *zoek({ inhoud }) {
      for (const { voorstel, kop, ontbreekt } of gevuldeKoppen(inhoud)) {
        if (kop.leeg || aardVan(voorstel.waarde) === 'reconstructie') continue;
        for (const onderdeel of ontbreekt) {
          if (!heeftGegevens(onderdeel, voorstel, inhoud)) continue;
          yield op(voorstel, kop.pad, { kop: kop.kop, onderdeel });
        }
      }
    },
    zin: ({ kop, onderdeel }) =>
      `Onder de kop ‘${kop}’ staat <${onderdeel}> niet, en de vorm vraagt dat daar wel.`,
    verwacht: 'De gegevens die de vorm in dit deel heeft.',
    hint: ({ onderdeel }) =>
      `Voeg een regel met <${onderdeel}${onderdeel === 'Middelen' ? ' middelen="…"' : ''} /> toe.`,
  }),
  /** A field at the top is one of the form. */
  regel({
    code: 'voorstel-veld-onbekend',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const { voorstel, vorm } of ingedeeldeVoorstellen(inhoud)) {
        const bekend = vorm.kopvelden.map((kopveld) => kopveld.veld);
        for (const [i, { veld }] of (voorstel.waarde.velden ?? []).entries()) {
          if (bekend.includes(veld)) continue;
          yield op(voorstel, ['velden', i, 'veld'], { veld, bekend, bedoeld: raad(veld, bekend) });
        }
      }
    },
    zin: ({ veld }) => `Het veld ‘${veld}’ staat niet in de vorm van dit voorstel.`,
    verwacht: ({ bekend }) => `Een veld uit de vorm: ${lijst(bekend)}.`,
    hint: ({ bedoeld }) => bedoelde(bedoeld, 'Wis het veld, of zet het bij ‘kopvelden’ in de vorm.'),
  }),
];

type VoorstelItem = IngedeeldVoorstel['voorstel'];

/** A heading, and how what stands below it is filled. */
interface GevuldeKop {
  readonly voorstel: VoorstelItem;
  readonly kop: Voorstelkop;
  /** What the form has the data fill here, and doesn't stand here. */
  readonly ontbreekt: readonly Gegevensonderdeel[];
}

function* gevuldeKoppen(inhoud: Inhoud): Iterable<GevuldeKop> {
  for (const { voorstel, koppen, plekken } of ingedeeldeVoorstellen(inhoud)) {
    for (const kop of koppen) {
      const hier = plekken.filter(({ sectie }) => sectie === kop.sectie);
      const namen = new Set<string>(hier.map(({ gebruik }) => gebruik.naam));
      const ontbreekt = (kop.sectie?.gegevens ?? []).filter((naam) => !namen.has(naam));
      yield { voorstel, kop, ontbreekt };
    }
  }
}

/** Whether the data have something for a component: what changed needs a day before, a budget its amounts. */
function heeftGegevens(onderdeel: Gegevensonderdeel, { waarde }: VoorstelItem, inhoud: Inhoud): boolean {
  switch (onderdeel) {
    case 'Besluiten':
      return false; // told already
    case 'SindsVorigVoorstel':
      return waarde.vorige_peildatum !== undefined;
    case 'Middelen':
      return [...inhoud.van('middelen').values()].some((deel) =>
        planIdsVan(waarde).includes(deel.waarde.plan?.id ?? ''),
      );
    default:
      return true;
  }
}
