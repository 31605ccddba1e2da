import { Vorm as VormSchema } from '../../../../schemas/vorm.ts';
import type { Entiteit } from '../../kern/link/model.ts';
import type { Mutable } from '../../kern/link/mutable.ts';
import { inhoudsoort } from '../../kern/soort.ts';

type Velden = Entiteit<'vorm', typeof VormSchema>;

/** A section of a form. */
export interface Vormsectie extends Omit<Velden['secties'][number], 'verplicht'> {
  readonly verplicht: boolean;
}

/** Fonts and colours of a Word file: sizes in points, colours as six hexadecimal digits. */
export type Opmaaksjabloon = Velden['opmaak'];

/** The form that proposals are written in. */
export interface Vorm extends Omit<Velden, 'secties'> {
  readonly secties: readonly Vormsectie[];
}

export const vorm = inhoudsoort<Vorm>()({
  is: 'vorm',
  woorden: { een: 'Vorm', meer: 'Vormen' },
  noem: ({ naam }) => naam,
  verzameling: 'vormen',
  pad: 'vormen/*.yaml',
  schema: VormSchema,
  vulAan(deze: Mutable<Vorm>) {
    const { secties } = deze as unknown as Velden;
    deze.secties = secties.map((sectie) => ({ ...sectie, verplicht: sectie.verplicht ?? true }));
  },
});
