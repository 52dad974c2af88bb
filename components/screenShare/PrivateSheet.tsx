/** A sheet with what only one person may see: while their screen is shared it asks first. */
import { Sheet, type SheetProps } from '@/components/ui/Sheet';
import { Covered } from './Covered';
import type { PrivatePart } from './Private';

export interface PrivateSheetProps extends SheetProps {
  readonly part: PrivatePart;
}

export function PrivateSheet({ part, children, ...sheet }: PrivateSheetProps) {
  return (
    <Sheet {...sheet}>
      <Covered part={part} onClose={sheet.onClose}>
        {children}
      </Covered>
    </Sheet>
  );
}
