/** The case-bringer's say on their own screen: what may be needed at once in view, the rest one tap away. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { later } from '@/components/ui/later';
import type { CommandBody } from '@/lib/session/commands';
import type { SayKind } from '@/lib/session/say';
import type { OwnSaySheetProps } from './OwnSaySheet';
import styles from './ownSay.module.css';
import { sayCommand } from './sayCommand';

const OwnSaySheet = later<OwnSaySheetProps>(
  async () => (await import('./OwnSaySheet')).OwnSaySheet,
);

export interface OwnSayProps {
  readonly me: string;
  readonly kinds: readonly SayKind[];
  /** Already asked for, and not answered yet. */
  readonly sent: readonly string[];
  readonly onSay: (action: string, command: CommandBody) => void;
  /** What stands before the rest, for the case-bringer's eyes alone. */
  readonly first?: ComponentChildren;
}

const inView = ['notNow', 'silence', 'stop'] as const;

export function OwnSay({ me, kinds, sent, onSay, first }: OwnSayProps) {
  const { t, session } = usePanel();
  const [open, setOpen] = useState(false);
  const { say } = t.value;
  const silent = session.value?.pause?.reason === 'silence';
  const tap = (kind: SayKind) => onSay(kind, sayCommand(kind, me));
  return (
    <section class={styles.say} aria-label={say.own}>
      {first}
      {inView
        .filter((kind) => kinds.includes(kind))
        .map((kind) => (
          <Button key={kind} disabled={sent.includes(kind)} onClick={() => tap(kind)}>
            {kind === 'silence' && silent ? say.longer : say.kinds[kind]}
          </Button>
        ))}
      {kinds.some((kind) => kind !== 'stop') && (
        <Button icon="more" iconOnly onClick={() => setOpen(true)}>
          {say.more}
        </Button>
      )}
      {open && (
        <OwnSaySheet
          kinds={kinds}
          onSay={(kind) => {
            setOpen(false);
            tap(kind);
          }}
          onSilence={(seconds) => {
            setOpen(false);
            onSay('silence', { type: 'keepSilence', person: me, seconds });
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
