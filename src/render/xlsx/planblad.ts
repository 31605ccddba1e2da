import { datumVanDeadline, schrijfDeadline, type Deadline } from '../../../schemas/deadline.ts';
import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import type { Dag, Datum } from '../../../schemas/datum.ts';
import { bovenliggende } from '../../../schemas/actienummer.ts';
import { celnaam, kaal, kolomnaam } from '../../domain/blad/blad.ts';
import { verzamelEigenaars } from '../../domain/blad/eigenaar.ts';
import { onderdeelnaam, onderdelenVan, soortenVoor } from '../../domain/blad/onderdeel.ts';
import { WASBLAD } from '../../domain/blad/was.ts';
import type { Uitvoerblad, Uitvoerboek, Uitvoercel } from '../../domain/blad/uitvoer.ts';
import { hoofdletter } from '../../domain/kern/woorden/zin.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Actie, Onderdeel, Plan, Soort } from '../../domain/register.ts';
import { dagInWoorden } from '../tekst/datum.ts';
import { STATUS_TEKSTEN } from '../tekst/status.ts';

/** Rows without an action, below the others, for actions that are new. */
const LEGE_RIJEN = 25;

/** What a status is called in a sheet, and its colour. Done without borging is orange, as everywhere. */
const STATUSKLEUREN: readonly (readonly [naam: string, kleur: string])[] = [
  [STATUS_TEKSTEN['nog-uit-te-voeren'].naam, 'F4B6B0'],
  [STATUS_TEKSTEN['in-gang-gezet'].naam, 'FCD9A4'],
  ['Uitgevoerd, borging niet bekend', 'FCD9A4'],
  [STATUS_TEKSTEN['uitgevoerd-en-geborgd'].naam, 'B9DDB1'],
  [STATUS_TEKSTEN.vervallen.naam, 'D0D0D0'],
  [STATUS_TEKSTEN.onbekend.naam, 'FFFFFF'],
];
const UITGEVOERD = STATUSKLEUREN[2]?.[0] ?? '';

/** A column of the sheet: its name, how wide it is, and what an action has in it. */
interface Kolom {
  readonly naam: string;
  readonly breedte: number;
  readonly vast?: boolean;
  readonly tekst: (actie: Actie) => string;
  /** What can be chosen; with `streng` nothing else. */
  readonly keuzes?: readonly string[];
  readonly streng?: boolean;
}

/**
 * A plan as a spreadsheet, in the columns of such a plan: to fill in, and to read in again. What is read in untouched
 * changes nothing.
 */
export function maakPlanblad(plan: Plan, opname: Opname): Uitvoerboek {
  const kolommen: readonly Kolom[] = [
    ...plankolommen(plan, opname),
    { naam: 'Nieuw bericht', breedte: 30, tekst: () => '' },
  ];
  const statuskolom = kolommen.findIndex(({ naam }) => naam === 'Status');
  const rijen = [
    kolommen.map(({ naam }): Uitvoercel => ({ tekst: naam, vast: true, vet: true, kleur: 'E7E6E6' })),
    ...plan.acties.map((actie) =>
      kolommen.map((kolom): Uitvoercel => ({
        tekst: kolom.tekst(actie),
        vast: kolom.vast ?? false,
        vet: kolom.vast ?? false,
      })),
    ),
    ...Array.from({ length: LEGE_RIJEN }, () => kolommen.map((): Uitvoercel => ({ tekst: '', vast: false }))),
  ];
  const laatste = rijen.length;
  const lijsten = kolommen.flatMap((kolom, i) => (kolom.keuzes ? [{ kolom, i }] : []));
  const acties: Uitvoerblad = {
    naam: 'Acties',
    rijen,
    breedtes: kolommen.map(({ breedte }) => breedte),
    beveiligd: true,
    voet: `${plan.titel}, stand op ${dagInWoorden(opname.peildatum)}`,
    tabel: {
      bereik: `A1:${celnaam(laatste - 1, kolommen.length - 1)}`,
      vasteKolommen: 1,
      keuzes: lijsten.map(({ kolom, i }, plek) => ({
        bereik: `${kolomnaam(i)}2:${kolomnaam(i)}${laatste}`,
        lijst: `Keuzes!$${kolomnaam(plek)}$2:$${kolomnaam(plek)}$${(kolom.keuzes?.length ?? 0) + 1}`,
        streng: kolom.streng ?? false,
        uitleg:
          kolom.streng === true
            ? `Kies een ${kolom.naam.toLowerCase()} uit de lijst.`
            : 'Dit staat niet in de lijst. Is het nieuw? Dan vraagt Waakvlam er bij het inlezen naar.',
      })),
      kleuren: STATUSKLEUREN.filter(([, kleur]) => kleur !== 'FFFFFF').map(([naam, kleur]) => ({
        bereik: `A2:${celnaam(laatste - 1, kolommen.length - 1)}`,
        formule: `$${kolomnaam(statuskolom)}2="${naam}"`,
        kleur,
      })),
    },
  };
  return {
    titel: plan.titel,
    omschrijving: `De acties van ${plan.titel}, stand op ${dagInWoorden(opname.peildatum)}.`,
    dag: opname.peildatum,
    bladen: [
      acties,
      uitlegblad(plan, opname, kolommen),
      keuzeblad(lijsten.map(({ kolom }) => kolom)),
      wasblad(plan, kolommen),
    ],
  };
}

/** The columns of a plan's actions; the first is the number. */
export function plankolommen(plan: Plan, opname: Opname): Kolom[] {
  const { register } = opname;
  const eigenaars = verzamelEigenaars(register);
  const stand = (actie: Actie) => {
    const deze = opname.van(actie).stand;
    return deze.vastgesteld ? deze : undefined;
  };
  return [
    { naam: 'Nummer', breedte: 9, vast: true, tekst: ({ nummer }) => nummer },
    ...niveaukolommen(plan),
    ...soortenVoor(plan).flatMap((soort) => onderdeelkolom(soort, plan, opname)),
    { naam: 'Regionale actie', breedte: 24, tekst: ({ regionaleActie }) => tekstOf(regionaleActie) },
    { naam: 'Actie', breedte: 34, tekst: ({ titel }) => titel },
    { naam: 'Hoe', breedte: 34, tekst: ({ hoe }) => tekstOf(hoe) },
    { naam: 'Toelichting', breedte: 28, tekst: ({ toelichting }) => tekstOf(toelichting) },
    ...(plan.doelstellingen.length > 0
      ? [
          {
            naam: 'Doelstelling',
            breedte: 12,
            tekst: ({ doelstellingen }: Actie) =>
              doelstellingen.map(({ doelstelling }) => doelstelling.nummer).join(', '),
          },
        ]
      : []),
    {
      naam: 'Eigenaar',
      breedte: 22,
      keuzes: [...new Set(eigenaars.naamVan.values())]
        .sort((a, b) => a.localeCompare(b, 'nl'))
        .concat('onbekend'),
      tekst: (actie) => {
        const { eigenaar } = stand(actie) ?? {};
        return eigenaar === undefined
          ? ''
          : isOnbekend(eigenaar)
            ? 'onbekend'
            : (eigenaars.naamVan.get(eigenaar) ?? eigenaar.naam);
      },
    },
    ...(plan.acties.some((actie) => (stand(actie)?.betrokken.length ?? 0) > 0)
      ? [
          {
            naam: 'Ook betrokken',
            breedte: 22,
            tekst: (actie: Actie) =>
              (stand(actie)?.betrokken ?? []).map((wie) => eigenaars.naamVan.get(wie) ?? wie.naam).join('\n'),
          },
        ]
      : []),
    ...(plan.acties.some(({ vastgesteld }) => vastgesteld.start !== undefined)
      ? [
          {
            naam: 'Start',
            breedte: 14,
            tekst: ({ vastgesteld: { start } }: Actie) =>
              start === undefined ? '' : isOnbekend(start) ? 'onbekend' : termijnInBlad(start),
          },
        ]
      : []),
    {
      naam: 'Deadline',
      breedte: 14,
      tekst: (actie) => {
        const { deadline } = stand(actie) ?? {};
        return deadline === undefined ? '' : isOnbekend(deadline) ? 'onbekend' : deadlineInBlad(deadline);
      },
    },
    {
      naam: 'Status',
      breedte: 18,
      keuzes: STATUSKLEUREN.map(([naam]) => naam),
      streng: true,
      tekst: (actie) => {
        const deze = stand(actie);
        if (!deze) return '';
        if (deze.uitgevoerd) return UITGEVOERD;
        return STATUS_TEKSTEN[isOnbekend(deze.status) ? 'onbekend' : deze.status].naam;
      },
    },
    { naam: 'Borging', breedte: 24, tekst: (actie) => stand(actie)?.borging ?? '' },
    { naam: 'Reden van vervallen', breedte: 20, tekst: (actie) => stand(actie)?.reden ?? '' },
  ];
}

/** A column for each level of which the plan gives titles, but not one that has a column of that name already. */
function niveaukolommen(plan: Plan): Kolom[] {
  const titels = plan.nummering?.titels ?? [];
  const niveaus = plan.nummering?.niveaus ?? [];
  const bezet = new Set([
    ...soortenVoor(plan).map(({ enkelvoud }) => kaal(enkelvoud)),
    'regionale actie',
    'actie',
  ]);
  return niveaus.flatMap((niveau, i) => {
    const eigen = titels.filter(({ nummer }) => nummer.split('.').length === i + 1);
    if (eigen.length === 0 || bezet.has(kaal(niveau))) return [];
    return [
      {
        naam: hoofdletter(niveau),
        breedte: 24,
        vast: true,
        tekst: ({ nummer }: Actie) => {
          const boven = bovenliggende(nummer)[i];
          const titel = eigen.find((deel) => deel.nummer === boven)?.titel;
          return titel === undefined ? '' : `${boven ?? ''} ${titel}`;
        },
      },
    ];
  });
}

function onderdeelkolom(soort: Soort, plan: Plan, { register }: Opname): Kolom[] {
  const keuzes = onderdelenVan(soort.id, plan, register);
  const gevraagd = plan.vereisteKoppelingen.some((soorten) => soorten.includes(soort));
  const gekoppeld = plan.acties.some(({ koppelingen }) =>
    koppelingen.some(({ onderdeel }) => keuzes.includes(onderdeel)),
  );
  if (keuzes.length === 0 || (!gevraagd && !gekoppeld)) return [];
  const naamVan = (onderdeel: Onderdeel): string => {
    const naam = onderdeelnaam(onderdeel);
    return keuzes.filter((keuze) => onderdeelnaam(keuze) === naam).length === 1
      ? naam
      : `${onderdeel.kader.id}/${onderdeel.id}`;
  };
  return [
    {
      naam: hoofdletter(soort.enkelvoud),
      breedte: 24,
      keuzes: [...keuzes.map(naamVan), 'geen'],
      tekst: ({ koppelingen, geenKoppelingen }) => {
        const namen = koppelingen
          .map(({ onderdeel }) => onderdeel)
          .filter((onderdeel) => keuzes.includes(onderdeel));
        if (namen.length > 0) return namen.map(naamVan).join('\n');
        return geenKoppelingen.some((deel) => deel.soort === soort) ? 'geen' : '';
      },
    },
  ];
}

const tekstOf = (waarde: string | Onbekend | undefined): string =>
  waarde === undefined ? '' : isOnbekend(waarde) ? 'onbekend' : waarde.trim();

/** A deadline as people type it in a sheet; a condition says that it is one, so that it is read back as it was. */
function deadlineInBlad(deadline: Deadline): string {
  const datum = datumVanDeadline(deadline);
  return datum ? termijnInBlad(datum) : schrijfDeadline(deadline);
}

/** A date as people type it in a sheet: 31-12-2022, december 2022, Q4 2022, 2022. */
export function termijnInBlad({ precisie, tekst }: Datum): string {
  const [jaar = '', deel = '', dag = ''] = tekst.split('-');
  switch (precisie) {
    case 'jaar':
      return jaar;
    case 'kwartaal':
      return `${deel} ${jaar}`;
    case 'maand':
      return `${MAANDEN[Number(deel) - 1] ?? ''} ${jaar}`;
    case 'dag':
      return dagInBlad(`${jaar}-${deel}-${dag}`);
  }
}

/** A day as people type it in a sheet. */
export const dagInBlad = (dag: Dag): string => dag.split('-').reverse().join('-');

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

function uitlegblad(plan: Plan, { peildatum }: Opname, kolommen: readonly Kolom[]): Uitvoerblad {
  const heeft = (naam: string): boolean => kolommen.some((kolom) => kolom.naam === naam);
  const regels: readonly (readonly [kop: string, tekst: string])[] = [
    [plan.titel, `Zo stonden de acties op ${dagInWoorden(peildatum)}.`],
    [
      'Invullen',
      'Verander op het blad ‘Acties’ wat er veranderd is, en bewaar het bestand. Een lege cel verandert niets; schrijf ‘onbekend’ als iets niet bekend is.',
    ],
    [
      'Inlezen',
      `npx waakvlam importeer BESTAND --plan ${plan.id} --dry-run laat zien wat er verandert. Zonder --dry-run wordt het bewaard, als concept.`,
    ],
    [
      'Nummer',
      'Het nummer van een actie staat vast: daaraan wordt zij herkend. Nieuwe acties kunnen onderaan, met een nieuw nummer.',
    ],
    [
      'Status',
      'Kies uit de lijst; de kleur van de regel volgt vanzelf. Bij ‘Uitgevoerd en geborgd’ hoort een borging, bij ‘Vervallen’ een reden.',
    ],
    ['Eigenaar', 'Een functie of een organisatie, nooit de naam van een persoon.'],
    [
      'Deadline',
      'Een dag (31-12-2026), een maand (december 2026), een kwartaal (Q4 2026) of een jaar (2026). Zonder einde: ‘doorlopend’. Hangt het ergens van af: ‘voorwaarde: ’ en dan waarvan.',
    ],
    [
      'Nieuw bericht',
      'Wat er te melden is, in een of twee zinnen. Het komt bij de actie te staan. Een bericht zonder andere verandering zegt dat de stand gelijk bleef.',
    ],
    ...(heeft('Doelstelling')
      ? ([['Doelstelling', 'De nummers van de doelstellingen van het plan, met komma’s ertussen.']] as const)
      : []),
    [
      'Meer onderdelen',
      'Hoort een actie bij meer dan één onderdeel, zet ze dan onder elkaar in dezelfde cel.',
    ],
  ];
  return {
    naam: 'Uitleg',
    rijen: regels.map(([kop, tekst]) => [
      { tekst: kop, vast: true, vet: true },
      { tekst, vast: true },
    ]),
    breedtes: [28, 90],
    beveiligd: true,
    voet: plan.titel,
  };
}

function keuzeblad(kolommen: readonly Kolom[]): Uitvoerblad {
  const hoogte = Math.max(0, ...kolommen.map(({ keuzes = [] }) => keuzes.length));
  return {
    naam: 'Keuzes',
    rijen: Array.from({ length: hoogte + 1 }, (_, rij) =>
      kolommen.map(({ naam, keuzes = [] }): Uitvoercel => ({
        tekst: rij === 0 ? naam : (keuzes[rij - 1] ?? ''),
        vast: true,
        vet: rij === 0,
      })),
    ),
    breedtes: kolommen.map(() => 40),
    beveiligd: true,
    verborgen: true,
    voet: 'Keuzes',
  };
}

/** What stood in the sheet when it was made: who reads it in sees by it what somebody changed. */
function wasblad(plan: Plan, kolommen: readonly Kolom[]): Uitvoerblad {
  const cel = (tekst: string): Uitvoercel => ({ tekst, vast: true });
  return {
    naam: WASBLAD,
    rijen: [
      [cel(plan.id), ...kolommen.map(({ naam }) => cel(naam))],
      ...plan.acties.map((actie) => [cel(actie.nummer), ...kolommen.map((kolom) => cel(kolom.tekst(actie)))]),
    ],
    breedtes: [],
    beveiligd: true,
    verborgen: true,
    voet: plan.titel,
  };
}
