/** The methods of the library as somebody's own, in every language. */
import { loadTexts, methods } from '@/lib/methods/library';
import { duplicate, type OwnMethod } from '@/lib/methods/ownMethod';

export async function ownMethods(): Promise<OwnMethod[]> {
  const made = methods.flatMap((method) =>
    (['nl', 'en'] as const).map(async (language) => {
      const text = await loadTexts(method.id, language);
      const id = `own-${method.id}`.slice(0, 40);
      return duplicate(method, text, language, { id, name: `${text.name} 2`.slice(-200) });
    }),
  );
  return Promise.all(made);
}

export async function anOwnMethod(): Promise<OwnMethod> {
  const [method] = await ownMethods();
  if (!method) throw new Error('the library is empty');
  return method;
}
