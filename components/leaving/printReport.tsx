/** Prints a report from the page that it is read in, and nothing else of that page. */
import { render } from 'preact';
import type { ReportDocument } from '@/lib/report/document';
import './report.css';
import { ReportView } from './ReportView';

/** Returns when the browser has what it needs. */
export function printReport(report: ReportDocument): void {
  const paper = document.createElement('div');
  paper.className = 'kring-printed';
  render(<ReportView document={report} />, paper);
  document.body.append(paper);
  document.documentElement.dataset['printing'] = '';
  const title = document.title;
  // A browser proposes it as the name of a PDF: so it has no names in it.
  document.title = report.title.split(':')[0] ?? title;
  window.addEventListener(
    'afterprint',
    () => {
      render(null, paper);
      paper.remove();
      delete document.documentElement.dataset['printing'];
      document.title = title;
    },
    { once: true },
  );
  window.print();
}
