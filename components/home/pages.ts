/** What there is in the home tab, in the order of its navigation. */
import type { ComponentType } from 'preact';
import { GroupsPage } from '@/components/group/GroupsPage';
import { LibraryPage } from '@/components/library/LibraryPage';
import { MethodsPage } from '@/components/methodEditor/MethodsPage';
import { CasesPage } from '@/components/own/CasesPage';
import { PitfallsPage } from '@/components/library/PitfallsPage';
import type { PrivatePart } from '@/components/screenShare/Private';
import type { Catalogue } from '@/lib/i18n/catalogue';

export interface HomePageProps {
  /** The second part of the address; null for the page itself. */
  readonly item: string | null;
}

export interface HomePage {
  /** The first part of the address. */
  readonly id: keyof Catalogue['home']['pages'];
  readonly Page: ComponentType<HomePageProps>;
  /** What it shows that is for this person's eyes, where it does. */
  readonly part?: PrivatePart;
  /** Where it is reached from, which the navigation names in its place. */
  readonly of?: keyof Catalogue['home']['pages'];
}

export const homePages: readonly [HomePage, ...HomePage[]] = [
  { id: 'groups', Page: GroupsPage, part: 'groups' },
  { id: 'cases', Page: CasesPage, part: 'ownNotes' },
  { id: 'library', Page: LibraryPage },
  { id: 'methods', Page: MethodsPage },
  { id: 'pitfalls', Page: PitfallsPage, of: 'library' },
];
