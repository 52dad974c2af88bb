/** The parts of one's own notes that are loaded when they are opened. */
import { later, laterSheet } from '@/components/ui/later';

export const OwnSheet = laterSheet(() =>
  import('@/components/own/OwnSheet').then((module) => module.OwnSheet),
);

export const KeepNotice = later(() =>
  import('@/components/own/KeepNotice').then((module) => module.KeepNotice),
);

export const SharedCaseSheet = later(() =>
  import('@/components/own/SharedCaseSheet').then((module) => module.SharedCaseSheet),
);
