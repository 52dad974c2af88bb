/** The way to what everybody says they learnt, and to adding one's own. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import { isPresent } from '@/lib/session/guards';
import { useYieldWords } from '../yield/words';
import { HarvestSheet } from './HarvestSheet';
import { LearntSheet } from './LearntSheet';
import { learntIn } from './learnt';

export function Harvest({ number }: { readonly number: number }) {
  const { session } = usePanel();
  const me = useMe();
  const { harvest: words } = useYieldWords();
  const [open, setOpen] = useState<'read' | 'write' | null>(null);
  const value = session.value;
  if (!value) return null;
  const said = learntIn(value, number);
  const own = me !== null && said.some(({ person }) => person === me);
  const mayWrite = me === null || isPresent(value, me);
  return (
    <>
      {said.length > 0 && (
        <Button weight="quiet" onClick={() => setOpen('read')}>
          {words.learnt(said.length)}
        </Button>
      )}
      {mayWrite && (
        <Button weight={own ? 'quiet' : 'plain'} onClick={() => setOpen('write')}>
          {me === null ? words.writeFor : own ? words.change : words.write}
        </Button>
      )}
      {open === 'read' && <LearntSheet number={number} onClose={() => setOpen(null)} />}
      {open === 'write' && <HarvestSheet number={number} me={me} onClose={() => setOpen(null)} />}
    </>
  );
}
