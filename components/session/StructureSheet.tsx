/** How firmly the order holds from here on; the group agrees first, and only where a method ends. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import { insideMethod } from '@/lib/session/structure';
import { StructureSchema, type Structure } from '@/lib/session/meetingPlan';
import { Choice } from './Choice';
import sheets from './sheets.module.css';

export function StructureSheet({ onClose }: { onClose: () => void }) {
  const panel = usePanel();
  const [chosen, setChosen] = useState<Structure | null>(null);
  const session = panel.session.value;
  if (!session) return null;
  const t = panel.t.value;
  const words = t.structure;
  const structure = chosen ?? session.structure;
  const held = insideMethod(session);
  return (
    <Sheet title={words.title} onClose={onClose}>
      <Choice
        legend={words.title}
        hideLegend
        value={structure}
        onChange={setChosen}
        options={StructureSchema.options.map((each) => [each, t.group.structures[each]] as const)}
      />
      <p class={sheets.preview} aria-live="polite">
        {words.texts[structure]}
      </p>
      <p class={sheets.hint}>{held ? t.refused.onlyAtBoundary : words.ask}</p>
      <Button
        weight="main"
        disabled={held || structure === session.structure}
        onClick={() => {
          onClose();
          void panel.command({ type: 'changeStructure', structure, agreed: true });
        }}
      >
        {words.yes}
      </Button>
    </Sheet>
  );
}
