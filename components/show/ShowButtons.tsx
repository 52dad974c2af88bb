/** At hand while a session runs: hiding what is private, and the line for the call's chat. */
import { ChatLineButton } from '@/components/chatLine/ChatLineButton';
import { ScreenShareButton } from '@/components/screenShare/ScreenShareButton';

export function ShowButtons() {
  return (
    <>
      <ScreenShareButton />
      <ChatLineButton />
    </>
  );
}
