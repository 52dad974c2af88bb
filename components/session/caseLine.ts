/** "Casus 2 van 2 · Bram": which case a place of the agenda belongs to, where there are several. */
import { useNames, usePanel } from '@/components/app/panel';

/** Null in a meeting of one case, and outside the cases. */
export function useCaseLine(): (index: number) => string | null {
  const { session, t } = usePanel();
  const nameOf = useNames();
  return (index) => {
    const value = session.value;
    const number = value?.phases[index]?.plan.case ?? 0;
    if (!value || value.cases.length < 2 || number === 0) return null;
    const bringer = value.cases[number - 1]?.caseBringer ?? null;
    const name = bringer === null ? null : nameOf(bringer);
    return t.value.phase.ofCase(number, value.cases.length, name);
  };
}
