/** The line of who shares their screen: loaded when it is shown. */
import { later } from '@/components/ui/later';

export const SharedScreenLine = later(() =>
  import('./SharedScreenLine').then((module) => module.SharedScreenLine),
);
