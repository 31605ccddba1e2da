import type { MdastNode } from 'satteri';
import type { z } from 'zod';
import type { MdxOnderdelen } from '../../../../schemas/mdx.ts';
import { maakJsonSchema } from '../../../../schemas/jsonschema.ts';
import { leesBlokken, metPlaatsen, type MetPlaats } from '../mdx/blokken.ts';
import { MDX } from '../mdx/meldingen.ts';
import type { Inhoudsoort } from '../soort.ts';
import { leesLijf, type JsxNode, type MdxTekst, type RuwGebruik } from '../mdx/lees.ts';
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
  { onderdelen: bekend, lijf: vorm }: Mdxsoort,
): Gelezen {
  const delen = splitsMdx(tekst);
  if ('oorzaak' in delen) {
    return { vondsten: [maakVondst(MDX.kopblok, delen.offset, { oorzaak: delen.oorzaak })] };
  }
  const kop = leesYaml(delen.kop, schema);
  const lijf = leesLijf(delen.lijf, bekend);
  const vondsten: Vondst[] = [...kop.vondsten, ...lijf.vondsten];
  if (delen.lijf.trim() === '') vondsten.push(maakVondst(MDX.leeg, delen.kop.length, {}));
  const onderdelen: Onderdelen = new Map();
  for (const gebruik of lijf.gebruik) {
    const gelezen = leesOnderdeel(gebruik, bekend);
    if (Array.isArray(gelezen)) vondsten.push(...gelezen);
    else onderdelen.set(gebruik.node, [gelezen, plaatsVan(gebruik)]);
  }
  if (vondsten.length > 0 || !kop.inhoud || !lijf.boom) return { vondsten };
  const velden = vorm === 'boom' ? leesBoom(lijf.boom, onderdelen, bekend) : leesLijsten(lijf, onderdelen);
  return { vondsten, inhoud: voegSamen(kop.inhoud, velden) };
}

/** The components of a text as they were read, and where their parts stand. */
type Onderdelen = Map<JsxNode, MetPlaats<Gebruik>>;

interface Gebruik {
  readonly naam: string;
  readonly eigenschappen: unknown;
}

/** A text as a tree. */
function leesBoom(boom: MdastNode, onderdelen: Onderdelen, bekend: MdxOnderdelen): Velden {
  const gebruik = (node: JsxNode): MetPlaats<Gebruik> => {
    const gelezen = onderdelen.get(node);
    if (!gelezen) throw new Error(`Not read although nothing is wrong: ${node.name ?? ''}`);
    return gelezen;
  };
  const inDeZin = ({ name }: JsxNode): boolean => bekend[name ?? '']?.waar === 'zin';
  return { blokken: leesBlokken(boom, { gebruik, inDeZin }) };
}

/** What a text holds, as lists. */
const leesLijsten = ({ teksten, secties }: MdxTekst, onderdelen: Onderdelen): Velden => ({
  onderdelen: metPlaatsen([...onderdelen.values()]),
  teksten: metPlaatsen(teksten.map(({ tekst, offset }) => [tekst, { begin: offset }])),
  secties: metPlaatsen(
    secties.map(({ kop, onderdelen: namen, offset }) => [{ kop, onderdelen: namen }, { begin: offset }]),
  ),
});

/** A component with its attributes parsed, or what is wrong with them. */
function leesOnderdeel({ naam, eigenschappen }: RuwGebruik, bekend: MdxOnderdelen): Gebruik | Vondst[] {
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

/** Where a component and its attributes stand. */
const plaatsVan = ({ offset, eigenschappen }: RuwGebruik): Boom => ({
  begin: offset,
  delen: new Map([['eigenschappen', eigenschappen.boom]]),
});

/** Fields of a value, each with where it stands. */
type Velden = Readonly<Record<string, MetPlaats<unknown>>>;

/** The head with what its text holds, in values and in places: every rule can point into both. */
function voegSamen(kop: { readonly waarde: object; readonly boom: Boom }, velden: Velden) {
  const waarden = Object.entries(velden).map(([veld, [waarde]]) => [veld, waarde]);
  const plaatsen = Object.entries(velden).map(([veld, [, boom]]) => [veld, boom] as const);
  return {
    waarde: { ...kop.waarde, ...(Object.fromEntries(waarden) as object) },
    boom: { ...kop.boom, delen: new Map([...(kop.boom.delen ?? []), ...plaatsen]) },
  };
}
