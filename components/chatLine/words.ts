/** The texts of the line for the chat. */
import { lateWords } from '@/components/ui/lateWords';
import { loadChatTexts } from '@/lib/i18n/chatLine/load';

export const { useWords: useChatWords, WithWords: ChatWords } = lateWords(loadChatTexts);
