import { z } from 'zod';
import { isVelden } from '../../../../schemas/velden.ts';

const vertakt = new WeakMap<z.core.$ZodType, readonly z.core.$ZodType[]>();

/** What a schema can be: itself, without what makes it optional or gives it another form, and each branch of a union. */
function takkenVan(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const bekend = vertakt.get(schema);
  if (bekend) return bekend;
  const takken = bepaalTakken(schema);
  vertakt.set(schema, takken);
  return takken;
}

function bepaalTakken(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return takkenVan(schema.unwrap());
  if (schema instanceof z.ZodPipe) return takkenVan(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(takkenVan);
  return [schema];
}

/** The fields of the map, among what a schema can be, that a parsed value is. */
export function kaartVoor(
  schema: z.core.$ZodType,
  waarde: object,
): Readonly<Record<string, z.ZodType>> | undefined {
  for (const tak of takkenVan(schema)) {
    if (tak instanceof z.ZodObject && pastBij(tak.shape, waarde)) {
      return tak.shape;
    }
  }
  return undefined;
}

function pastBij(velden: z.ZodRawShape, waarde: object): boolean {
  if (!isVelden(waarde)) return false;
  return Object.entries(waarde).every(([sleutel, deel]) => {
    const veld = velden[sleutel];
    return veld !== undefined && !(veld instanceof z.ZodLiteral && !veld.values.has(deel as never));
  });
}

/** What the items of a list are, among what a schema can be; `undefined` where it can be no list. */
export function lijstVan(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const lijst = takkenVan(schema).find((tak) => tak instanceof z.ZodArray);
  return lijst?.element;
}

/** Whether a field is a list that may be left out: then there is nothing on it. */
export const isWeggelatenLijst = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodOptional && schema.unwrap() instanceof z.ZodArray;

/** What a schema can be, for a value that is neither a list nor a map. */
export const bladenVan = takkenVan;
