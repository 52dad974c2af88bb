/** Whether a question is asked by somebody about themselves. */

const words = {
  nl: ['ik', "'k", 'mij', 'me', 'mijn', "m'n", 'mijne', 'mezelf', 'mijzelf'],
  en: ['me', 'my', 'mine', 'myself'],
} as const;

/** A lone "i" is English for oneself; in Dutch it is short for something. */
const englishI = { nl: /(?<![\p{L}.])I(?![\p{L}.])/u, en: /(?<![\p{L}.])i(?![\p{L}.])/iu };

/** Words of either language count: a group types as it speaks, whatever the panel's language. */
export function saysI(text: string, language: 'nl' | 'en'): boolean {
  const plain = text.replaceAll(/[’‘`´]/g, "'").normalize('NFC');
  const said = plain.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const own: readonly string[] = [...words.nl, ...words.en];
  return said.some((word) => own.includes(word)) || englishI[language].test(plain);
}
