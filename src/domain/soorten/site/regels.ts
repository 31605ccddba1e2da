import { regel } from '../../kern/regel.ts';

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
];
