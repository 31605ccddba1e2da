import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { editorfoutenIn } from '../schemas/editor.ts';

test('an editor has nothing to say of the real content', () => {
  expect(editorfoutenIn(resolve('content'))).toEqual([]);
});
