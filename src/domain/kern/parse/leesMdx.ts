import type { z } from 'zod';
import type { MdxOnderdelen } from '../../../../schemas/mdx.ts';
import { maakJsonSchema } from '../../../../schemas/jsonschema.ts';
import type { Inhoudsoort } from '../soort.ts';
import { leesBlokken } from '../mdx/blokken.ts';
import { leesLijf, type MdxTekst, type RuwGebruik } from '../mdx/lees.ts';
import { MDX } from '../mdx/meldingen.ts';
import { splitsMdx } from '../mdx/splits.ts';
import { zoekOffset, type Boom } from '../yaml/boom.ts';
import { YAML } from '../yaml/meldingen.ts';
import { leesYaml } from './leesYaml.ts';
import { isVan, schemaVondsten } from './schemameldingen.ts';
import { VELD } from './veldmeldingen.ts';
import { maakVondst, type Gelezen, type Vondst } from './vondst.ts';

/** How the files of a kind are written in MDX. */
type Mdxsoort = NonNullable<Inhoudsoort['mdx']>;

/** Reads an MDX file: its head as any YAML, and from its text the components that it uses. What is wrong in both comes out together. */
export function leesMdx(
  tekst: string,
  schema: z.ZodType,
  { onderdelen: bekend, blokken = false }: Mdxsoort,
): Gelezen {
  const delen = splitsMdx(tekst);
  if ('oorzaak' in delen) {
    return { vondsten: [maakVondst(MDX.kopblok, delen.offset, { oorzaak: delen.oorzaak })] };
  }
  const kop = leesYaml(delen.kop, schema);
  const lijf = metOfZonderKoppen(leesLijf(delen.lijf, bekend), blokken);
  const vondsten: Vondst[] = [...kop.vondsten, ...lijf.vondsten];
  if (delen.lijf.trim() === '') vondsten.push(maakVondst(MDX.leeg, delen.kop.length, {}));
  const onderdelen: { naam: string; eigenschappen: unknown }[] = [];
  for (const gebruik of lijf.gebruik) {
    const gelezen = leesOnderdeel(gebruik, bekend);
    if (Array.isArray(gelezen)) vondsten.push(...gelezen);
    else onderdelen.push(gelezen);
  }
  if (vondsten.length > 0 || !kop.inhoud) return { vondsten };
  const waarde = {
    onderdelen,
    teksten: lijf.teksten.map(({ tekst: stuk }) => stuk),
    secties: lijf.secties.map((sectie) => ({ kop: sectie.kop, onderdelen: sectie.onderdelen })),
    ...(blokken && {
      koppen: lijf.koppen.map(({ niveau, kop: tekstVanKop }) => ({ niveau, kop: tekstVanKop })),
      blokken: leesBlokken(lijf.boom),
    }),
  };
  return {
    vondsten,
    inhoud: { waarde: { ...kop.inhoud.waarde, ...waarde }, boom: metLijf(kop.inhoud.boom, lijf) },
  };
}

/** The headings of a text whose blocks are read are those of its form: names, and not its writer's prose. */
const metOfZonderKoppen = (lijf: MdxTekst, blokken: boolean): MdxTekst =>
  blokken ? { ...lijf, teksten: lijf.teksten.filter(({ inKop }) => !inKop) } : lijf;

/** A component with its attributes parsed, or what is wrong with them. */
function leesOnderdeel(
  { naam, eigenschappen }: RuwGebruik,
  bekend: MdxOnderdelen,
): { naam: string; eigenschappen: unknown } | Vondst[] {
  const { waarde, boom, dubbel } = eigenschappen;
  const schema = bekend[naam]?.eigenschappen;
  if (!schema) throw new Error(`Not a component although it was read as one: ${naam}`);
  const vondsten = dubbel.map(({ naam: sleutel, offset }) =>
    maakVondst(YAML.dubbeleSleutel, offset, { sleutel }),
  );
  const parsed = schema.safeParse(waarde);
  if (parsed.success) {
    return vondsten.length > 0 ? vondsten : { naam, eigenschappen: parsed.data };
  }
  const context = { waarde, boom, sleutelsVan: () => sleutelsVan(schema) };
  for (const gevonden of schemaVondsten(parsed.error.issues, context)) {
    const offset = zoekOffset(boom, gevonden.pad, gevonden.deel);
    vondsten.push(
      isVan(gevonden, VELD.sleutelOntbreekt)
        ? maakVondst(MDX.eigenschapOntbreekt, offset, { naam, eigenschap: gevonden.gegevens.sleutel })
        : { ...gevonden.uitspraak, offset },
    );
  }
  return vondsten;
}

/** The attributes that a component can have. */
function sleutelsVan(schema: MdxOnderdelen[string]['eigenschappen']): string[] {
  const { properties, anyOf = [] } = maakJsonSchema(schema);
  return [properties, ...anyOf.map((tak) => tak.properties)].flatMap((deel) => Object.keys(deel ?? {}));
}

/** The places of the head, with those of the text added: every rule can point into both. */
function metLijf(kop: Boom, { gebruik, secties, teksten, koppen }: MdxTekst): Boom {
  const onderdelen = gebruik.map(({ offset, eigenschappen }): Boom => ({
    begin: offset,
    delen: new Map([['eigenschappen', eigenschappen.boom]]),
  }));
  return {
    ...kop,
    delen: new Map([
      ...(kop.delen ?? []),
      ['onderdelen', lijst(onderdelen)],
      ['secties', lijst(secties.map(opOffset))],
      ['teksten', lijst(teksten.map(opOffset))],
      ['koppen', lijst(koppen.map(opOffset))],
    ]),
  };
}

const opOffset = ({ offset }: { readonly offset: number }): Boom => ({ begin: offset });

const lijst = (delen: readonly Boom[]): Boom => ({
  begin: delen[0]?.begin ?? 0,
  delen: new Map(delen.map((deel, i) => [i, deel])),
});
