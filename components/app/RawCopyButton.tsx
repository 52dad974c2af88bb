/** Saves everything that is stored as a file, as it lies. */
import { usePanel } from './panel';
import type { ButtonProps } from '@/components/ui/Button';
import { GuardedButton } from '@/components/ui/GuardedButton';
import { saveFile } from './saveFile';

export function RawCopyButton({
  label,
  weight = 'plain',
}: {
  label: string;
  weight?: NonNullable<ButtonProps['weight']>;
}) {
  const panel = usePanel();
  const copy = async () => {
    const reply = await panel.ask({ type: 'copyRaw' });
    if (reply.ok && reply.json !== undefined) saveFile('kring-log.json', reply.json);
  };
  return (
    <GuardedButton weight={weight} onClick={() => void copy()}>
      {label}
    </GuardedButton>
  );
}
