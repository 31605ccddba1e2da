import { STATUSSEN } from '../../../schemas/status.ts';
import { UitkomstVeld } from '../../../schemas/verwachting.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Notitie } from '../../domain/intern/notities.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Actie, Eigenaar, Register } from '../../domain/register.ts';
import { eigenaarInWoorden } from '../soorten/actie/actieregel.ts';
import { STATUS_TEKSTEN } from '../tekst/status.ts';
import { UITKOMST_KEUZES } from '../tekst/uitkomst.ts';
import { beeldBesprekingskaart, type Besprekingskaart } from './besprekingskaart.ts';

/** Something to choose in a form. */
export interface Formulierkeuze {
  readonly waarde: string;
  readonly tekst: string;
  readonly uitleg?: string | undefined;
}

/** All that somebody who decides about an action can choose. */
export interface Beslisformulier {
  readonly kaart: Besprekingskaart;
  /** What can be said of the stand; none of it is chosen beforehand. */
  readonly standen: readonly Formulierkeuze[];
  /** Whether who says that nothing changed has to say on what ground: nobody knows what it is. */
  readonly standOnbekend: boolean;
  /** The owners of this plan first. */
  readonly eigenaren: readonly { readonly groep: string; readonly keuzes: readonly Formulierkeuze[] }[];
  /** How an expectation can end; or that it stays open. */
  readonly uitkomsten: readonly Formulierkeuze[];
  /** Who or what can take it over. */
  readonly overnemers: readonly Formulierkeuze[];
}

/** What can be said of the stand of an action besides a status. */
export const STANDKEUZES = {
  ongewijzigd: 'Ongewijzigd: wat hierboven staat, klopt nog',
  uitgevoerd: 'In gang gezet: uitgevoerd, borging niet bekend',
  niets: 'Ik zeg nu niets over de status',
} as const;

/** What can be said of an expectation besides an outcome. */
export const BLIJFT_OPEN = 'open';

/** The form for an action. */
export function beeldBeslisformulier(
  actie: Actie,
  opname: Opname,
  notities: readonly Notitie[],
): Beslisformulier {
  const { stand } = opname.van(actie);
  return {
    kaart: beeldBesprekingskaart(actie, opname, notities),
    standen: [
      { waarde: 'ongewijzigd', tekst: STANDKEUZES.ongewijzigd },
      ...[...STATUSSEN, 'onbekend' as const].flatMap((status) => {
        const keuze = {
          waarde: status,
          tekst: STATUS_TEKSTEN[status].naam,
          uitleg: STATUS_TEKSTEN[status].uitleg,
        };
        return status === 'in-gang-gezet'
          ? [keuze, { waarde: 'uitgevoerd', tekst: STANDKEUZES.uitgevoerd }]
          : [keuze];
      }),
      { waarde: 'niets', tekst: STANDKEUZES.niets },
    ],
    standOnbekend: !stand.vastgesteld || isOnbekend(stand.status),
    eigenaren: eigenaarkeuzes(actie, opname),
    overnemers: overnemerkeuzes(actie, opname.register),
    uitkomsten: [
      ...UitkomstVeld.options.map((waarde) => ({ waarde, tekst: UITKOMST_KEUZES[waarde] })),
      { waarde: BLIJFT_OPEN, tekst: 'Blijft open staan' },
    ],
  };
}

/** What can take over an action: another plan, an action of one, or an organisatie. */
export function overnemerkeuzes(actie: Actie | undefined, register: Register): Formulierkeuze[] {
  const { plannen, organisaties } = register;
  const andere = [...plannen.values()].filter((plan) => plan !== actie?.plan);
  return [
    ...andere.flatMap((plan) => [
      { waarde: plan.id, tekst: `Plan: ${plan.titel}` },
      ...plan.acties.map(({ id, nummer, titel, korteTitel }) => ({
        waarde: id,
        tekst: `Actie ${nummer} ${korteTitel ?? titel} (${plan.titel})`,
      })),
    ]),
    ...[...organisaties.values()].map(({ id, naam }) => ({ waarde: id, tekst: naam })),
  ];
}

function eigenaarkeuzes({ plan }: Actie, opname: Opname): Beslisformulier['eigenaren'] {
  const { functies, organisaties } = opname.register;
  const vanPlan = new Set(
    plan.acties.flatMap((actie) => {
      const { stand } = opname.van(actie);
      return stand.vastgesteld && !isOnbekend(stand.eigenaar) ? [stand.eigenaar] : [];
    }),
  );
  const groep = (naam: string, eigenaren: Iterable<Eigenaar>) => ({
    groep: naam,
    keuzes: Array.from(eigenaren, (eigenaar) => ({
      waarde: eigenaar.id,
      tekst: eigenaarInWoorden(eigenaar),
    })),
  });
  const anders = (eigenaar: Eigenaar): boolean => !vanPlan.has(eigenaar);
  return [
    groep('Eigenaren in dit plan', vanPlan),
    groep('Functies', [...functies.values()].filter(anders)),
    groep('Organisaties', [...organisaties.values()].filter(anders)),
    { groep: 'Anders', keuzes: [{ waarde: 'onbekend', tekst: 'Onbekend' }] },
  ].filter(({ keuzes }) => keuzes.length > 0);
}
