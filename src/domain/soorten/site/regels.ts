import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { dagenTussen } from '../../kern/dag.ts';
import { op, regel } from '../../kern/regel.ts';

/** How many days before it ends somebody is reminded of what security.txt says. */
const DAGEN_VOORUIT = 30;

/** What holds for the settings of the site. */
export const SITEREGELS = [
  /** There is a site.yaml: without it nothing says whose site this is. */
  regel({
    code: 'site-ontbreekt',
    ernst: 'fout',
    *zoek({ inhoud }) {
      if (inhoud.bestaat('site', 'site')) return;
      yield { plaats: { bestand: 'site.yaml', regel: 1, kolom: 1 }, gegevens: {} };
    },
    zin: 'Het bestand site.yaml ontbreekt.',
    verwacht: 'Een bestand site.yaml met de instellingen van de site.',
    hint: 'Maak met ‘npx waakvlam nieuw gemeente MAP’ een nieuwe map, en neem site.yaml daaruit over.',
  }),
  /** security.txt says where to go. */
  regel({
    code: 'beveiliging-zonder-contact',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const site of inhoud.van('site').values()) {
        const { beveiliging, contact } = site.waarde;
        if (!beveiliging || beveiliging.contact !== undefined || !isOnbekend(contact)) continue;
        yield op(site, ['beveiliging'], {});
      }
    },
    zin: 'Er staat niet bij waar iemand een zwakke plek kan melden.',
    verwacht: 'Een contact bij ‘beveiliging’, of een contact van de site.',
    hint: 'Vul ‘contact’ in. Is er nog geen adres? Haal ‘beveiliging’ dan weg.',
  }),
  /** What security.txt says is renewed in time. */
  regel({
    code: 'beveiliging-verloopt',
    ernst: 'waarschuwing',
    *zoek({ inhoud, peildatum }) {
      for (const site of inhoud.van('site').values()) {
        const { beveiliging } = site.waarde;
        if (!beveiliging || dagenTussen(peildatum, beveiliging.verloopt.laatste) > DAGEN_VOORUIT) continue;
        yield op(site, ['beveiliging', 'verloopt'], {
          datum: beveiliging.verloopt.tekst,
          voorbij: beveiliging.verloopt.laatste < peildatum,
        });
      }
    },
    zin: ({ datum, voorbij }) =>
      voorbij
        ? `Wat in security.txt staat, is verlopen (${datum}).`
        : `Wat in security.txt staat, verloopt binnenkort (${datum}).`,
    verwacht: `Een dag die meer dan ${DAGEN_VOORUIT} dagen vooruit ligt, en hooguit een jaar.`,
    hint: 'Kijk of het adres nog klopt, en zet er dan een latere dag bij.',
  }),
  /** Nothing is published under the name of an organisatie whose site it isn't. */
  regel({
    code: 'woo-ongebruikt',
    ernst: 'waarschuwing',
    *zoek({ inhoud }) {
      for (const site of inhoud.van('site').values()) {
        const { woo, officieel, basisadres } = site.waarde;
        if (!woo) continue;
        if (officieel === 'nee') yield op(site, ['woo'], { waarom: 'de site is niet officieel' });
        else if (isOnbekend(basisadres))
          yield op(site, ['woo'], { waarom: 'de site heeft nog geen basisadres' });
      }
    },
    zin: ({ waarom }) => `Met de gegevens voor de Woo-index gebeurt niets: ${waarom}.`,
    verwacht: 'Een site van de organisatie zelf (‘officieel: ja’), met een basisadres.',
    hint: 'Vul dat aan, of haal ‘woo’ weg.',
  }),
];
