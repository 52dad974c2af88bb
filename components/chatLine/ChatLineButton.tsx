/** One tap copies where the session stands for the call's chat, and says so for a moment. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '@/components/live/copyText';
import { Button } from '@/components/ui/Button';
import { laterSheet } from '@/components/ui/later';
import styles from './chatLine.module.css';
import { useChatLines } from './useChatLines';
import { ChatWords, useChatWords } from './words';

const ChatLineSheet = laterSheet(() =>
  import('./ChatLineSheet').then((module) => module.ChatLineSheet),
);

/** Long enough to read it and to reach for what stands beside it. */
const SAID_MS = 8000;

export function ChatLineButton() {
  return (
    <ChatWords>
      <Copy />
    </ChatWords>
  );
}

function Copy() {
  const words = useChatWords();
  const lines = useChatLines();
  const field = useRef<HTMLTextAreaElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<{ readonly line: string } | null>(null);
  const [open, setOpen] = useState<'look' | 'refused' | null>(null);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setInterval(() => {
      // Not taken away from under a hand or the keyboard.
      if (!place.current?.matches(':hover, :focus-within')) setCopied(null);
    }, SAID_MS);
    return () => clearInterval(timer);
  }, [copied]);
  if (!lines) return null;
  const line = lines.now;

  async function copy(): Promise<void> {
    const done = await copyText(line, field.current);
    if (done) setCopied({ line });
    else setOpen('refused');
  }

  return (
    <>
      <Button weight="quiet" icon="chat" iconOnly data-chat-line onClick={() => void copy()}>
        {words.copy}
      </Button>
      <textarea ref={field} class={styles.unseen} readOnly tabIndex={-1} aria-hidden value={line} />
      <div ref={place} class={styles.said} data-said={copied !== null}>
        {/* There before any text is, so that a screen reader tells it. */}
        <output>
          {copied && (
            <>
              <b>{words.copied}</b>
              <i>{copied.line}</i>
            </>
          )}
        </output>
        {copied && (
          <Button
            onClick={() => {
              setCopied(null);
              setOpen('look');
            }}
          >
            {words.both}
          </Button>
        )}
      </div>
      {open && <ChatLineSheet refused={open === 'refused'} onClose={() => setOpen(null)} />}
    </>
  );
}
