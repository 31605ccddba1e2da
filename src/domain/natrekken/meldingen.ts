import { meldingsoort } from '../kern/melding.ts';

/** What is said of content that was held to the texts of its bronnen. */
export const NATREKKEN = {
  tekstAnders: meldingsoort<{ bron: string; gekregen: string }>({
    code: 'bron-tekst-anders',
    ernst: 'fout',
    zin: ({ bron, gekregen }) => `De tekst in ‘${bron}.txt’ is een andere: die heeft de SHA-256 ${gekregen}.`,
    verwacht: 'De tekst waaruit de feiten zijn overgenomen.',
    hint: 'Zoek die tekst op. Is er een nieuwe? Loop dan de feiten na en pas sha256 aan.',
  }),
  zonderTekst: meldingsoort<{ bron: string }>({
    code: 'bron-niet-nagetrokken',
    ernst: 'waarschuwing',
    zin: ({ bron }) => `Deze bron is niet nagetrokken: ‘${bron}.txt’ is er niet.`,
    verwacht: 'De tekst waaruit de feiten zijn overgenomen.',
    hint: ({ bron }) => `Zet die tekst als ‘${bron}.txt’ in de map achter ‘--bronnen’.`,
  }),
  woordenNietGevonden: meldingsoort<{ bron: string; woorden: string }>({
    code: 'woorden-niet-gevonden',
    ernst: 'fout',
    zin: ({ bron, woorden }) => `‘${woorden}’ staat niet in ‘${bron}’.`,
    verwacht: 'Woorden die letterlijk in de bron staan.',
    hint: 'Neem ze over zoals ze er staan, met de hoofdletters en de tikfouten. Of schrijf onbekend, met de reden.',
  }),
  aanhalingNietGevonden: meldingsoort<{ woorden: string; bronnen: string }>({
    code: 'aanhaling-niet-gevonden',
    ernst: 'fout',
    zin: ({ woorden, bronnen }) => `‘${woorden}’ staat niet in ${bronnen}.`,
    verwacht: 'Tussen ‘ en ’ alleen woorden die letterlijk in een bron van dit bestand staan.',
    hint: 'Haal letterlijk aan. Zijn het uw eigen woorden? Laat dan de aanhalingstekens weg.',
  }),
  aanhalingElders: meldingsoort<{ woorden: string; bronnen: string; elders: string }>({
    code: 'aanhaling-uit-andere-bron',
    ernst: 'waarschuwing',
    zin: ({ woorden, bronnen, elders }) => `‘${woorden}’ staat niet in ${bronnen}, wel in ‘${elders}’.`,
    verwacht: 'Tussen ‘ en ’ alleen woorden die letterlijk in een bron van dit bestand staan.',
    hint: ({ elders }) => `Noem ‘${elders}’ in een vindplaats, of laat de aanhalingstekens weg.`,
  }),
};
