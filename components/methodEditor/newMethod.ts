/** Ids, names and file names of methods that are made here. */
import type { OwnMethod } from '@/lib/methods/ownMethod';

export function newMethodId(): string {
  return `own-${crypto.randomUUID().slice(0, 18)}`;
}

/** As long as a method's name may be. */
const LONGEST_NAME = 200;

/** What `copyOf` makes of a name, which is cut where the result would be too long. */
export function copyName(name: string, copyOf: (name: string) => string): string {
  const room = LONGEST_NAME - copyOf('').length;
  return copyOf(name.length <= room ? name : `${name.slice(0, room - 1).toWellFormed()}…`);
}

/** The same method beside the first one. */
export function beside(method: OwnMethod, copyOf: (name: string) => string): OwnMethod {
  return {
    ...method,
    definition: { ...method.definition, id: newMethodId() },
    text: { ...method.text, name: copyName(method.text.name, copyOf) },
  };
}

/** "kring-onze-ronde.json", in letters that every system takes. */
export function fileNameOf({ text }: OwnMethod): string {
  const plain = text.name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `kring-${plain || 'methode'}.json`;
}
