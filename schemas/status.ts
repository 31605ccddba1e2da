import { z } from 'zod';
import { alsDan, heeft, metEisen, zegt, zonder } from './jsoneis.ts';
import { meldSchemafout, type Schemafout } from './schemafout.ts';
import { isVelden } from './velden.ts';

/** The statuses, in the order of the legend. The first three are the plan's colours; `vervallen` is ours. */
export const STATUSSEN = [
  'nog-uit-te-voeren',
  'in-gang-gezet',
  'uitgevoerd-en-geborgd',
  'vervallen',
] as const;

/** How far an action is: nog-uit-te-voeren (rood), in-gang-gezet (oranje), uitgevoerd-en-geborgd (groen), vervallen (grijs). */
export type Status = (typeof STATUSSEN)[number];

export const StatusVeld = z.enum(STATUSSEN);

/** What can be wrong between a status and the fields that go with it. */
export const STATUSFOUTEN = {
  borgingOntbreekt: {
    code: 'borging-ontbreekt',
    ernst: 'fout',
    zin: 'De status is uitgevoerd-en-geborgd, maar er staat niet hoe het resultaat vastligt.',
    verwacht: 'Een regel ‘borging: …’ bij dezelfde status.',
    hint: 'Schrijf hoe het geborgd is. Is dat niet bekend? Neem dan ‘in-gang-gezet’ met ‘uitgevoerd: ja’.',
  },
  borgingPastNiet: {
    code: 'borging-past-niet',
    ernst: 'fout',
    zin: 'Hier staat hoe het resultaat vastligt, maar de status is niet uitgevoerd-en-geborgd.',
    verwacht: 'Een ‘borging’ bij uitgevoerd-en-geborgd, en bij geen andere status.',
    hint: 'Is de actie gedaan en geborgd? Verander dan de status. Anders: wis ‘borging’, of zet de zin in ‘tekst’.',
  },
  redenOntbreekt: {
    code: 'reden-ontbreekt',
    ernst: 'fout',
    zin: 'De status is vervallen, maar er staat niet waarom.',
    verwacht: 'Een regel ‘reden_vervallen: …’ bij dezelfde status.',
    hint: 'Schrijf waarom de actie niet doorgaat.',
  },
  redenPastNiet: {
    code: 'reden-past-niet',
    ernst: 'fout',
    zin: 'Hier staat waarom de actie vervallen is, maar de status is niet vervallen.',
    verwacht: 'Een ‘reden_vervallen’ bij de status vervallen, en bij geen andere.',
    hint: 'Gaat de actie niet door? Verander dan de status. Anders: wis ‘reden_vervallen’.',
  },
  uitgevoerdPastNiet: {
    code: 'uitgevoerd-past-niet',
    ernst: 'fout',
    zin: '‘uitgevoerd: ja’ past niet bij de status die hier geldt.',
    verwacht: 'De status ‘in-gang-gezet’.',
    hint: 'Is de borging bekend? Neem dan ‘uitgevoerd-en-geborgd’ met ‘borging’. Anders: wis ‘uitgevoerd’.',
  },
} as const satisfies Readonly<Record<string, Schemafout>>;

/**
 * What a status asks for besides itself: groen, and only groen, says how it is anchored, vervallen, and only vervallen, says why,
 * and `uitgevoerd: ja` goes only with in-gang-gezet (done, but borging not known).
 * The reports are custom issues, so that they come along with every other error of the file.
 */
function checkStatusEisen(waarde: unknown, meld: (veld: string, fout: Schemafout) => void): void {
  if (!isVelden(waarde)) return;
  if (waarde['status'] === 'uitgevoerd-en-geborgd' && waarde['borging'] === undefined) {
    meld('status', STATUSFOUTEN.borgingOntbreekt);
  }
  if (
    waarde['status'] !== 'uitgevoerd-en-geborgd' &&
    waarde['status'] !== undefined &&
    waarde['borging'] !== undefined
  ) {
    meld('borging', STATUSFOUTEN.borgingPastNiet);
  }
  if (waarde['status'] === 'vervallen' && waarde['reden_vervallen'] === undefined)
    meld('status', STATUSFOUTEN.redenOntbreekt);
  if (waarde['status'] !== 'vervallen' && waarde['reden_vervallen'] !== undefined) {
    meld('reden_vervallen', STATUSFOUTEN.redenPastNiet);
  }
  if (
    waarde['uitgevoerd'] === 'ja' &&
    waarde['status'] !== undefined &&
    waarde['status'] !== 'in-gang-gezet'
  ) {
    meld('uitgevoerd', STATUSFOUTEN.uitgevoerdPastNiet);
  }
}

/** Adds the demands of `checkStatusEisen` to a schema; they are checked even where another field is wrong. */
export const metStatusEisen = <S extends z.ZodType>(schema: S): S =>
  metEisen(
    schema.superRefine(
      (waarde, ctx) => {
        checkStatusEisen(waarde, (veld, fout) => {
          meldSchemafout(ctx, [veld], fout);
        });
      },
      { when: () => true },
    ),
    alsDan(
      zegt('status', 'uitgevoerd-en-geborgd'),
      heeft('borging'),
      alsDan(heeft('status'), zonder('borging')),
    ),
    alsDan(zegt('status', 'vervallen'), heeft('reden_vervallen'), zonder('reden_vervallen')),
    alsDan({ allOf: [zegt('uitgevoerd', 'ja'), heeft('status')] }, zegt('status', 'in-gang-gezet')),
  );
