import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/**
 * What axe-core finds wrong in a page or frame, one line each; an empty list is good.
 *
 * axe goes in by evaluation over DevTools, which a content security policy does not stop; a
 * script tag would be refused in an extension's page.
 */
export async function axeViolations(
  target: Page | Frame,
  options: axe.RunOptions = {},
): Promise<string[]> {
  await target.evaluate(axe.source);
  const { violations } = await target.evaluate(
    (given) => (window as unknown as { axe: typeof axe }).axe.run(document, given),
    { resultTypes: ['violations' as const], ...options },
  );
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target: path, failureSummary }) => {
      const why = failureSummary?.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim() ?? '';
      return `${id} (${impact ?? 'unknown'}): ${help} – ${path.join(' ')} – ${why}`;
    }),
  );
}
