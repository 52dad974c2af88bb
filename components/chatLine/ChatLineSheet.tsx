/** The lines for the call's chat, to read before one copies them: of now, and of the phase that comes. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { copyText } from '@/components/live/copyText';
import sheets from '@/components/session/sheets.module.css';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import styles from './chatLine.module.css';
import { useChatLines } from './useChatLines';
import { ChatWords, useChatWords } from './words';

export interface ChatLineSheetProps {
  /** Copying was tried already, and is not allowed here. */
  readonly refused?: boolean;
  readonly onClose: () => void;
}

export function ChatLineSheet(props: ChatLineSheetProps) {
  return (
    <ChatWords>
      <Lines {...props} />
    </ChatWords>
  );
}

function Lines({ refused = false, onClose }: ChatLineSheetProps) {
  const words = useChatWords();
  const lines = useChatLines();
  if (!lines) return null;
  return (
    <Sheet title={words.title} onClose={onClose}>
      <p class={sheets.hint}>{words.hint}</p>
      <Line label={words.now} text={lines.now} refused={refused} />
      {lines.next === null ? (
        <p class={sheets.hint}>{words.last}</p>
      ) : (
        <Line label={words.next} text={lines.next} refused={false} />
      )}
    </Sheet>
  );
}

interface LineProps {
  readonly label: string;
  readonly text: string;
  readonly refused: boolean;
}

function Line({ label, text, refused }: LineProps) {
  const words = useChatWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(refused ? false : null);
  // After the sheet has taken the focus.
  useEffect(() => {
    if (copied !== false) return;
    field.current?.focus();
    field.current?.select();
  }, [copied]);
  const copy = async () => {
    setCopied(null);
    setCopied(await copyText(text, field.current));
  };
  return (
    <section class={styles.line}>
      <label for={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={3}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        aria-label={`${words.copyThis}: ${label}`}
        onClick={() => void copy()}
        aria-describedby={`${id}-said`}
      >
        {words.copyThis}
      </Button>
      <output id={`${id}-said`} class={sheets.hint}>
        {copied !== null && (copied ? words.isCopied : words.refused)}
      </output>
    </section>
  );
}
