/** Takes pictures of a page in several sizes, and looks for what can be found without eyes. */
import type { Page } from 'playwright-core';
import { axeViolations } from './axe';
import { shot } from './screenshots';
import { panelSize } from './withPanel';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The narrowest phone, the dock, the dock on a low screen, and a wide one. */
const sizes: readonly Size[] = [
  { width: 320, height: 568 },
  panelSize,
  { width: 372, height: 540 },
  { width: 480, height: 692 },
];

/** What is wrong, one line each; an empty list is good. */
export async function lookAt(page: Page, name: string, given = sizes): Promise<string[]> {
  const before = page.viewportSize() ?? panelSize;
  const wrong: string[] = [];
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const size of given) {
    await page.setViewportSize(size);
    const what = `${name}-${size.width}x${size.height}`;
    const found = await page.evaluate(async () => {
      // The circle follows its box: one frame to measure it, one to draw.
      for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
      // Seats show marks beyond their edge.
      const shown = [
        ...document.querySelectorAll('main button:not([data-turn]), dialog button'),
      ].filter((button) => button.getBoundingClientRect().height > 0);
      const nameOf = (button: Element) => button.textContent || button.getAttribute('aria-label');
      const { scrollWidth } = document.documentElement;
      return {
        beyond: scrollWidth - window.innerWidth,
        outside: shown
          .filter((button) => {
            const { left, right } = button.getBoundingClientRect();
            return left < 0 || right > window.innerWidth;
          })
          .map(nameOf),
        cut: shown.filter((button) => button.scrollWidth > button.clientWidth + 1).map(nameOf),
      };
    });
    if (found.beyond > 0) wrong.push(`${what}: ${found.beyond} px too wide`);
    if (found.outside.length > 0) wrong.push(`${what}: outside ${found.outside.join(', ')}`);
    if (found.cut.length > 0) wrong.push(`${what}: cut ${found.cut.join(', ')}`);
    await shot(page, what);
  }
  await page.setViewportSize(before);
  const violations = await axeViolations(page);
  return [...wrong, ...violations.map((line) => `${name}: ${line}`)];
}
