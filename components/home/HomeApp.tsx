/** The home tab: what lies around the sessions. One page at a time, by the address. */
import type { ComponentChildren } from 'preact';
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { PanelProvider, usePanel, type Panel } from '@/components/app/panel';
import { RefusalLine } from '@/components/app/RefusalLine';
import { Covered } from '@/components/screenShare/Covered';
import { SharedScreenLine } from '@/components/screenShare/SharedScreenLine';
import { FaultScreen } from '@/components/fault/FaultScreen';
import styles from './home.module.css';
import { homePages, type HomePage } from './pages';
import { hashOf, type Route } from './route';

export interface HomeAppProps {
  readonly panel: Panel;
  readonly route: ReadonlySignal<Route>;
}

export function HomeApp({ panel, route }: HomeAppProps) {
  return (
    <PanelProvider value={panel}>
      <Home route={route} />
    </PanelProvider>
  );
}

function Home({ route }: Pick<HomeAppProps, 'route'>) {
  const panel = usePanel();
  const main = useRef<HTMLElement>(null);
  const { page, item } = route.value;
  const current = homePages.find(({ id }) => id === page) ?? homePages[0];
  const t = panel.t.value;
  const name = t.home.pages[current.id];
  const { fault } = panel.snapshot.value;

  useEffect(() => {
    document.title = `${name} – ${t.app.name}`;
  }, [name, t]);
  useNewPage(main, `${current.id}/${item ?? ''}`);

  return (
    <div class={styles.home}>
      <header class={styles.header}>
        <b>{t.app.name}</b>
        <nav aria-label={t.home.navigation}>
          <ul>
            {homePages
              .filter(({ of }) => of === undefined)
              .map(({ id }) => (
                <li key={id}>
                  <a
                    href={hashOf(id)}
                    {...(id === (current.of ?? current.id) && {
                      'aria-current': current.of ? 'true' : 'page',
                    })}
                  >
                    {t.home.pages[id]}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        {panel.snapshot.value.screenShared && <SharedScreenLine />}
        {!panel.connected.value && <span class={styles.state}>{t.app.reconnecting}</span>}
      </header>
      <div class={styles.body}>
        <main ref={main} class={styles.main}>
          {fault && fault.kind !== 'unreadableEvent' ? (
            <FaultScreen fault={fault} />
          ) : (
            <Shown key={current.id} part={current.part} title={name}>
              <current.Page item={current.id === page ? item : null} />
            </Shown>
          )}
        </main>
        <RefusalLine />
      </div>
    </div>
  );
}

interface ShownProps {
  readonly part: HomePage['part'];
  readonly title: string;
  readonly children: ComponentChildren;
}

function Shown({ part, title, children }: ShownProps) {
  return part ? (
    <Covered part={part} title={title}>
      {children}
    </Covered>
  ) : (
    <>{children}</>
  );
}

/** On another page one begins at its top, and a screen reader is told its heading. */
function useNewPage(main: { readonly current: HTMLElement | null }, place: string): void {
  const shown = useRef(place);
  useLayoutEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    main.current?.scrollTo(0, 0);
    main.current?.querySelector('h1')?.focus();
  }, [place, main]);
}
