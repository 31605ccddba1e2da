/**
 * The forms that a text can be asked to have, by the name that a schema gives as its `error`, with what a writer is told:
 * what was expected, and how to write it.
 */
export const TEKSTVORMEN = {
  slug: {
    verwacht: 'Kleine letters en cijfers, met losse streepjes ertussen.',
    hint: 'Schrijf bijvoorbeeld ‘een-naam-4’: geen hoofdletters, spaties of accenten.',
  },
  actienummer: {
    verwacht: 'Een tot vier delen met punten: een getal zonder nul ervoor, eventueel met een letter.',
    hint: 'Schrijf bijvoorbeeld ‘4.1.2’, ‘A1’ of ‘2b’, tussen aanhalingstekens.',
  },
  sha256: {
    verwacht: '64 tekens: cijfers en de letters a tot en met f.',
    hint: 'Bereken de waarde met het commando ‘sha256sum’ en het tekstbestand.',
  },
  url: {
    verwacht: 'Een volledig webadres, zonder spaties en zonder wachtwoord.',
    hint: 'Begin met ‘https://’, en schrijf een spatie als ‘%20’.',
  },
  basisadres: {
    verwacht:
      'Het adres van de site: gewone letters, cijfers en streepjes, zonder spaties, vraagteken of wachtwoord.',
    hint: 'Schrijf bijvoorbeeld ‘https://acties.example.nl’ of ‘https://example.nl/acties’.',
  },
  regel: {
    verwacht: 'Eén regel.',
    hint: 'Zet de tekst op één regel. Is hij lang? Begin met ‘>-’, en spring de regels eronder in.',
  },
  verwijzing: {
    verwacht: 'Een id: de naam van een bestand, zonder ‘.yaml’.',
    hint: 'Gebruik kleine letters, cijfers en streepjes, zoals in de naam van het bestand.',
  },
  onderdeel: {
    verwacht: 'Een kader en een onderdeel daarvan: ‘kader/onderdeel’.',
    hint: 'Schrijf de naam van het bestand van het kader, een schuine streep en de id van het onderdeel.',
  },
  actie: {
    verwacht: 'Een plan en een actienummer, met een schuine streep ertussen.',
    hint: 'Schrijf bijvoorbeeld ‘een-plan/4.1.2’.',
  },
  overnemer: {
    verwacht: 'Een actie als plan/nummer, of de naam van een plan of een organisatie.',
    hint: 'Schrijf bijvoorbeeld ‘een-plan/4.1.2’ of ‘een-plan’.',
  },
  contact: {
    verwacht: 'Een e-mailadres, of een adres dat met ‘https://’ begint.',
    hint: 'Is er nog geen adres? Schrijf dan onbekend.',
  },
  telefoon: { verwacht: 'Een telefoonnummer.', hint: 'Schrijf alleen cijfers, spaties en streepjes.' },
  aanhaling: {
    verwacht: 'Hoogstens twaalf woorden uit de bron, op één regel.',
    hint: 'Neem de woorden waaraan een lezer de plek herkent, letterlijk, met één spatie ertussen.',
  },
  kleur: {
    verwacht: 'Zes cijfers of hoofdletters A tot en met F, tussen aanhalingstekens.',
    hint: 'Schrijf bijvoorbeeld ‘1F3864’.',
  },
  sjabloon: {
    verwacht: 'De naam van een Word-sjabloon in de map vormen, zoals ‘huisstijl.dotx’: geen pad.',
    hint: 'Leg het bestand in de map vormen, en schrijf alleen zijn naam: letters, cijfers, spaties, punten en streepjes, met .dotx of .docx erachter.',
  },
  kop: {
    verwacht: 'Een kop zonder accolades.',
    hint: 'Wis de accolades, of gebruik ronde haakjes: de kop komt in een voorstel, en daar kunnen ze niet.',
  },
  puntnummer: {
    verwacht: 'Het nummer van het besluit, een punt, en een eigen nummer.',
    hint: 'Schrijf bijvoorbeeld ‘1.2’: het tweede punt bij besluit 1.',
  },
  anders: {
    verwacht: 'Een waarde in de juiste vorm.',
    hint: 'Kijk hoe dit veld is ingevuld in een ander bestand van deze soort.',
  },
} as const satisfies Readonly<Record<string, { readonly verwacht: string; readonly hint: string }>>;

/** The name of a form that a text can be asked to have. */
export type Tekstvorm = keyof typeof TEKSTVORMEN;
