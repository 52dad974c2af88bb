/** Names as the circle writes them: no two alike, and short enough to be read in a small tile. */
import { usePanel } from '@/components/app/panel';
import { shortNames } from '@/components/circle/shortNames';

export function useShortNames(): (id: string | null) => string {
  const { session, snapshot } = usePanel();
  const { names } = snapshot.value;
  const people = session.value?.people ?? [];
  const short = shortNames(people.map(({ id }) => names[id] ?? '…'));
  return (wanted) => {
    const at = people.findIndex(({ id }) => id === wanted);
    return short[at]?.short ?? '';
  };
}
