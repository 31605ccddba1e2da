import type { Woorden } from './kern/link/context.ts';
import type { Vindplaats } from './kern/link/grond.ts';
import type { Sporen } from './kern/link/link.ts';
import type { Inhoud } from './kern/inhoud.ts';
import { linkInhoud } from './kern/link/linkInhoud.ts';
import type { Inhoudsoort } from './kern/soort.ts';
import type { Collegevoorstel, Register } from './register.ts';
import { INHOUDSOORTEN, type Verzamelingen } from './soorten/soorten.ts';

/** All linked content, and apart from it the proposals that are being written: those stay inside. */
export interface RegisterMetConcepten {
  readonly register: Register;
  readonly concepten: ReadonlyMap<string, Collegevoorstel>;
}

/** Links checked content. Proposals with an error are left out, and those that are being written stand apart. */
export function linkRegister(inhoud: Inhoud, fouteVoorstellen: ReadonlySet<string>): RegisterMetConcepten {
  const gelinkt = linkInhoud(
    inhoud,
    INHOUDSOORTEN as readonly unknown[] as readonly Inhoudsoort[],
    (is, id) => is === 'collegevoorstel' && fouteVoorstellen.has(id),
  );
  const verzamelingen = Object.fromEntries(
    INHOUDSOORTEN.map(({ is, verzameling }) => [
      verzameling,
      new Map(Array.from(gelinkt.alle(is), (ding) => [ding.id, ding])),
    ]),
  ) as unknown as Verzamelingen;
  const voorstellen = [...verzamelingen.collegevoorstellen];
  const perStatus = (concept: boolean) =>
    new Map(voorstellen.filter(([, { status }]) => (status !== 'openbaar') === concept));
  const concepten = perStatus(true);
  const { sites: _, ...rest } = verzamelingen;
  const register: Register = {
    ...rest,
    site: gelinkt.vind('site', 'site'),
    acties: [...verzamelingen.plannen.values()].flatMap(({ acties }) => acties),
    collegevoorstellen: perStatus(false),
    woorden: verzamelWoorden(gelinkt.sporen, new Set(concepten.values())),
  };
  return { register, concepten };
}

/** What things say and cite, without those that stay inside. */
function verzamelWoorden(sporen: ReadonlyMap<object, Sporen>, binnen: ReadonlySet<object>): Woorden {
  const openbaar = [...sporen].filter(([ding]) => !binnen.has(ding));
  return {
    teksten: new Map(openbaar.map(([ding, { teksten }]) => [ding, teksten])),
    vindplaatsen: new Map(openbaar.map(([ding, { vindplaatsen }]) => [ding, vindplaatsen as Vindplaats[]])),
  };
}
