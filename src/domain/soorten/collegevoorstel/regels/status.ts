import { op, regel } from '../../../kern/regel.ts';
import { aardVan, isInDeMaak, statusVan } from '../stand.ts';

/** A proposal's status says what it may hold: only a reconstructie has an original, only a real one a kenmerk. */
export const STATUSREGELS = [
  /** A reconstructie says of what. */
  regel({
    code: 'voorstel-zonder-origineel',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const voorstel of inhoud.van('collegevoorstel').values()) {
        const { aard, origineel } = voorstel.waarde;
        if (aard === 'reconstructie' && !origineel) yield op(voorstel, ['aard'], {});
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
        if (aardVan(voorstel.waarde) === 'echt' && VAN_DE_GEMEENTE.has(statusVan(voorstel.waarde)))
          yield op(voorstel, ['status'], {});
      }
    },
    zin: 'Dit voorstel is besloten of openbaar, maar de site is niet van de gemeente.',
    verwacht:
      'Een ‘aard’ (reconstructie of voorbeeld), of een voorstel in de maak. Of ‘officieel: ja’ in site.yaml.',
    hint: 'Kies een andere status, of zeg met ‘aard’ wat het is.',
  }),
  /** Every besluit of a reconstructie stands in its original. */
  regel({
    code: 'voorstel-besluit-zonder-bron',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const voorstel of inhoud.van('collegevoorstel').values()) {
        const { aard, origineel, besluiten = [] } = voorstel.waarde;
        if (aard !== 'reconstructie' || !origineel) continue;
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
        const aard = aardVan(voorstel.waarde);
        if (aard === 'echt') continue;
        for (const veld of [
          'origineel',
          'kenmerk',
          'portefeuillehouder',
          'besloten',
          'afstemming',
        ] as const) {
          if (voorstel.waarde[veld] === undefined) continue;
          if (veld === 'origineel' && aard === 'reconstructie') continue;
          yield op(voorstel, [veld], { veld, aard }, 'sleutel');
        }
      }
    },
    zin: ({ veld, aard }) => `Een ${aard} heeft geen ${veld}.`,
    verwacht: ({ veld }) =>
      veld === 'origineel'
        ? 'Dit veld alleen bij een reconstructie.'
        : 'Dit veld alleen bij een echt voorstel.',
    hint: 'Wis de regel: een stuk dat niet echt is, mag er niet echt uitzien.',
  }),
  /** What the college decided has a day, and only what it decided. */
  regel({
    code: 'voorstel-besluitdatum',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const voorstel of inhoud.van('collegevoorstel').values()) {
        const { besloten } = voorstel.waarde;
        const status = statusVan(voorstel.waarde);
        if (status === 'besloten' && !besloten) yield op(voorstel, ['status'], { ontbreekt: true });
        if (besloten && !VAN_DE_GEMEENTE.has(status))
          yield op(voorstel, ['besloten'], { ontbreekt: false }, 'sleutel');
      }
    },
    zin: ({ ontbreekt }) =>
      ontbreekt
        ? 'Over dit voorstel is besloten, maar er staat niet wanneer.'
        : 'Hier staat een besluit, maar de status zegt dat er nog niet is besloten.',
    verwacht: '‘besloten’ met een datum bij de status besloten, en niet daarvoor.',
    hint: 'Gebruik ‘npx waakvlam voorstel besluit’: dat zet de status en de datum, en geeft vrij wat op het besluit wachtte.',
  }),
  /** Who was asked has answered before a proposal is final. */
  regel({
    code: 'voorstel-niet-akkoord',
    ernst: 'waarschuwing',
    *zoek({ inhoud }) {
      for (const voorstel of inhoud.van('collegevoorstel').values()) {
        if (isInDeMaak(voorstel.waarde)) continue;
        for (const [i, { wie, akkoord }] of (voorstel.waarde.afstemming ?? []).entries()) {
          if (!akkoord) yield op(voorstel, ['afstemming', i], { wie: wie.id });
        }
      }
    },
    zin: ({ wie }) => `‘${wie}’ is gevraagd, en er staat niet of die akkoord is.`,
    verwacht: 'Bij wie is gevraagd een dag bij ‘akkoord’, voordat het voorstel definitief is.',
    hint: 'Vul ‘akkoord’ in, of zet de status terug op afstemming.',
  }),
];

/** What only a municipality itself can say of a proposal. */
const VAN_DE_GEMEENTE: ReadonlySet<unknown> = new Set(['besloten', 'openbaar']);
