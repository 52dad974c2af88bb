/** Loads the texts of the line for the chat, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { ChatTexts } from './texts';

const languages: Record<Language, () => Promise<{ chat: ChatTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadChatTexts(language: Language): Promise<ChatTexts> {
  return (await languages[language]()).chat;
}
