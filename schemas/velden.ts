/** Whether a value, that may be wrong in any way, has fields to look at. */
export const isVelden = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null;
