/** What is linked under an id. The rules saw to it that it is there. */
export function vind<K, V>(map: ReadonlyMap<K, V>, id: K): V {
  const waarde = map.get(id);
  if (waarde === undefined) throw new Error(`Not linked although the rules passed: ${String(id)}`);
  return waarde;
}
