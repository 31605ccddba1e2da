import { actiesData } from '../soorten/actie/json.ts';
import { afwijkingenData } from '../soorten/afwijking/json.ts';
import { begrippenData } from '../soorten/begrip/json.ts';
import { bronnenData } from '../soorten/bron/json.ts';
import { cijfersData } from '../soorten/cijfer/json.ts';
import { collegevoorstellenData } from '../soorten/collegevoorstel/json.ts';
import { concordantiesData } from '../soorten/concordantie/json.ts';
import { functiesData } from '../soorten/functie/json.ts';
import { kadersData } from '../soorten/kader/json.ts';
import { middelenData } from '../soorten/middelen/json.ts';
import { momentenData } from '../soorten/moment/json.ts';
import { organisatiesData } from '../soorten/organisatie/json.ts';
import { plannenData } from '../soorten/plan/json.ts';
import { toezeggingenData } from '../soorten/toezegging/json.ts';
import { vragenData } from '../soorten/vraag/json.ts';
import { werkwijzenData } from '../soorten/werkwijze/json.ts';
import type { Register } from '../../domain/register.ts';
import { aantalVan } from '../../domain/soorten/dingen.ts';
import type { Databestand } from './databestand.ts';

/** The files of open data, in the order in which the site lists them. */
export const DATABESTANDEN: readonly Databestand[] = [
  actiesData,
  plannenData,
  kadersData,
  concordantiesData,
  collegevoorstellenData,
  toezeggingenData,
  vragenData,
  cijfersData,
  middelenData,
  momentenData,
  organisatiesData,
  functiesData,
  werkwijzenData,
  begrippenData,
  afwijkingenData,
  bronnenData,
];

/** Those of a site with this content: there is none of what it has nothing of. */
export const databestandenVan = (register: Register): Databestand[] =>
  DATABESTANDEN.filter(({ soort }) => aantalVan(register, soort) > 0);
