/** In the menu: the way to the lines for the call's chat. */
import { Button } from '@/components/ui/Button';
import { ChatWords, useChatWords } from './words';

interface ChatLineMenuProps {
  readonly onOpen: () => void;
}

export function ChatLineMenu(props: ChatLineMenuProps) {
  return (
    <ChatWords>
      <Way {...props} />
    </ChatWords>
  );
}

function Way({ onOpen }: ChatLineMenuProps) {
  return <Button onClick={onOpen}>{useChatWords().open}</Button>;
}
