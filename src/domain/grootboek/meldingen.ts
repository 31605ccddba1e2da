import { meldingsoort } from '../kern/melding.ts';

const VORMEN =
  'Een adres dat met ‘/’ begint, alleen of met wat ervan werd: ‘/oud/ verhuisd naar /nieuw/ op 2026-12-01: waarom’ of ‘/oud/ ingetrokken op 2026-12-01: waarom’.';

/** What can be wrong in the lists that a build keeps beside the content. */
export const GROOTBOEK_FOUTEN = {
  regel: meldingsoort<{ regel: string }>({
    code: 'adres-regel',
    ernst: 'fout',
    zin: ({ regel }) => `Deze regel van de lijst met adressen is niet te lezen: ‘${regel}’.`,
    verwacht: VORMEN,
    hint: 'Zet elk adres op een eigen regel. Staat er ‘<<<<<<<’ of ‘>>>>>>>’, los dan eerst de samenvoeging in git op.',
  }),
  dag: meldingsoort<{ dag: string }>({
    code: 'adres-dag',
    ernst: 'fout',
    zin: ({ dag }) => `De dag ‘${dag}’ bestaat niet.`,
    verwacht: VORMEN,
    hint: 'Schrijf jaar, maand en dag: 2026-12-01.',
  }),
  kring: meldingsoort<{ adres: string }>({
    code: 'adres-kring',
    ernst: 'fout',
    zin: ({ adres }) => `Het adres ‘${adres}’ verhuist naar een adres dat weer terugverwijst.`,
    verwacht: 'Een adres waar de pagina nu staat.',
    hint: 'Kijk na ‘verhuisd naar’ op deze regel en op die van het andere adres.',
  }),
  stand: meldingsoort<{ regel: string }>({
    code: 'stand-regel',
    ernst: 'fout',
    zin: ({ regel }) => `Deze regel van standen.txt is niet te lezen: ‘${regel}’.`,
    verwacht: 'Een adres van een stand, met achter elke actie zes tekens: ‘1.1.1=abc123’.',
    hint: 'Een build schrijft dit bestand. Zet de regel terug zoals hij in git stond; bij een samenvoeging houdt u van elk adres de oudste regel.',
  }),
};
