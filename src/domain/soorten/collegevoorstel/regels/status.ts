import { op, regel } from '../../../kern/regel.ts';

/** A proposal's status says what it may hold: only a reconstructie has an original, only a real one a kenmerk. */
export const STATUSREGELS = [
  /** A reconstructie says of what. */
  regel({
    code: 'voorstel-zonder-origineel',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const voorstel of inhoud.van('collegevoorstel').values()) {
        const { status, origineel } = voorstel.waarde;
        if (status === 'reconstructie' && !origineel) yield op(voorstel, ['status'], {});
      }
    },
    zin: 'Deze reconstructie zegt niet waarvan.',
    verwacht: '‘origineel’ met de id van de bron.',
    hint: 'Voeg ‘origineel’ toe: de naam van het bestand van het echte voorstel in bronnen.',
  }),
  /** Only a municipality hands something in. */
  regel({
    code: 'voorstel-niet-officieel',
    ernst: 'fout',
    *zoek({ inhoud }) {
      if (inhoud.van('site').get('site')?.waarde.officieel !== 'nee') return;
      for (const voorstel of inhoud.van('collegevoorstel').values()) {
        if (voorstel.waarde.status === 'ingediend') yield op(voorstel, ['status'], {});
      }
    },
    zin: 'Dit voorstel is ingediend, maar de site is niet van de gemeente.',
    verwacht: 'Een reconstructie, een voorbeeld of een concept. Of ‘officieel: ja’ in site.yaml.',
    hint: 'Kies een andere status.',
  }),
  /** Every besluit of a reconstructie stands in its original. */
  regel({
    code: 'voorstel-besluit-zonder-bron',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const voorstel of inhoud.van('collegevoorstel').values()) {
        const { status, origineel, besluiten } = voorstel.waarde;
        if (status !== 'reconstructie' || !origineel) continue;
        for (const [i, { vindplaats }] of besluiten.entries()) {
          if (!vindplaats) yield op(voorstel, ['besluiten', i], { besluit: i + 1 });
        }
      }
    },
    zin: ({ besluit }) => `Bij besluit ${besluit} staat niet waar het in het origineel staat.`,
    verwacht: 'Bij elk besluit van een reconstructie een ‘vindplaats’.',
    hint: 'Voeg ‘vindplaats’ toe, met de bron en de plek.',
  }),
  /** What was never handed in doesn't look as if it was. */
  regel({
    code: 'voorstel-niet-echt',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const voorstel of inhoud.van('collegevoorstel').values()) {
        const { status } = voorstel.waarde;
        if (status !== 'reconstructie' && status !== 'voorbeeld') continue;
        for (const veld of ['origineel', 'kenmerk', 'portefeuillehouder'] as const) {
          if (voorstel.waarde[veld] === undefined) continue;
          if (veld === 'origineel' && status === 'reconstructie') continue;
          yield op(voorstel, [veld], { veld, status }, 'sleutel');
        }
      }
    },
    zin: ({ veld, status }) => `Een ${status} heeft geen ${veld}.`,
    verwacht: ({ veld }) =>
      veld === 'origineel'
        ? 'Dit veld alleen bij een reconstructie.'
        : 'Dit veld alleen bij een concept of een ingediend voorstel.',
    hint: 'Wis de regel: een stuk dat niet echt is, mag er niet echt uitzien.',
  }),
];
