/** Removes a group, after saying what goes with it. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { Confirm } from '@/components/ui/Confirm';
import type { KnownGroups } from '@/lib/wire/groupMessages';

export interface RemoveGroupProps {
  readonly id: string;
  readonly name: string;
  readonly meetings: number;
  readonly onRemoved: (known: KnownGroups | undefined) => void;
}

export function RemoveGroup({ id, name, meetings, onRemoved }: RemoveGroupProps) {
  const panel = usePanel();
  const [asking, setAsking] = useState(false);
  const words = panel.t.value.group;

  async function remove(): Promise<void> {
    const reply = await panel.ask({ type: 'removeGroup', group: id });
    if (reply.ok) onRemoved(reply.known);
  }

  return (
    <div>
      <Button weight="danger" onClick={() => setAsking(true)}>
        {words.remove}
      </Button>
      {asking && (
        <Confirm
          title={words.removeTitle(name)}
          text={words.removeText(meetings)}
          yes={words.removeYes}
          danger
          onYes={() => void remove()}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
