import type { Dag } from '../../schemas/datum.ts';
import { maakRegister, type Lezer, type RegisterResultaat } from '../domain/maakRegister.ts';
import { vandaag } from './klok.ts';
import { leesMap } from './leesMap.ts';

/** Reads and checks a content folder, as of the peildatum that was asked for or else the site's. */
export const laadRegister = (map: string, gevraagd?: Dag, lezer?: Lezer): RegisterResultaat =>
  maakRegister(leesMap(map), { gevraagd, vandaag: vandaag() }, lezer);
