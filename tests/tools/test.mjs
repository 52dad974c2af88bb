/** `npm test`: every check of the project, counted; the last line is the result. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, ensureNode, ensurePackages, ensureRelays } from './install.mjs';
import { root, runBin } from './run.mjs';
import { SECOND_TRY_FILE } from './secondTry.mjs';

/** `secondTry`: lines on tests that are among the passed, but failed when they were tried first. */
const passedOnce = { passed: 1, failed: 0, secondTry: [] };
const failedOnce = { passed: 0, failed: 1, secondTry: [] };

function heading(text) {
  console.log(`\n── ${text}`);
}

/** A step that is one test: it passes when every command ends with 0. */
async function check(title, ...commands) {
  heading(title);
  for (const [packageName, ...args] of commands) {
    const code = await runBin(packageName, args);
    if (code !== 0) return failed(`${title}: ${packageName} ended with code ${code}`);
  }
  return passedOnce;
}

function failed(reason) {
  console.error(`✗ ${reason}`);
  return failedOnce;
}

/** Projects of Vitest; each of their tests counts. */
async function vitest(title, ...projects) {
  heading(title);
  const folder = mkdtempSync(join(tmpdir(), 'kring-test-'));
  try {
    const file = join(folder, 'results.json');
    const secondTryFile = join(folder, 'second.json');
    const reporters = [
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      `--reporter=${join(root, 'tests', 'tools', 'secondTry.mjs')}`,
    ];
    const args = ['run', ...projects.flatMap((name) => ['--project', name]), ...reporters];
    const code = await runBin('vitest', args, { env: { [SECOND_TRY_FILE]: secondTryFile } });
    const counted = countVitest(title, code, readResults(file));
    const tried = readResults(secondTryFile);
    if (tried.report) return { ...counted, secondTry: tried.report.map(secondTryLine) };
    console.error(`✗ ${title}: what was tried again is not known (${tried.reason})`);
    return { ...counted, failed: counted.failed + 1, secondTry: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Vitest's report, or the reason that there is none: it crashed before it could write one. */
function readResults(file) {
  try {
    return { report: JSON.parse(readFileSync(file, 'utf8')) };
  } catch (error) {
    return { reason: error.message };
  }
}

function secondTryLine({ file, title, error }) {
  const [why = ''] = error.split('\n');
  return `! ${file} > ${title}${why && `\n    at first: ${why}`}`;
}

function countVitest(title, code, { report, reason }) {
  if (!report) return failed(`${title}: no report from Vitest (${reason})`);
  if (report.numTotalTests === 0) return failed(`${title}: no tests were found`);

  const passed = report.numPassedTests;
  // The project has no skipped tests: one that did not run, did not pass.
  const notRun = report.numTotalTests - passed - report.numFailedTests;
  if (notRun > 0) console.error(`✗ ${title}: ${notRun} skipped, which counts as failed`);
  // A file that breaks while it loads reports no tests of its own.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
  ).length;
  if (broken > 0) console.error(`✗ ${title}: ${broken} test files failed outside their tests`);

  const failures = report.numFailedTests + notRun + broken;
  if (code !== 0 && failures === 0) {
    failed(`${title}: Vitest ended with code ${code}, though every test passed`);
    return { passed, failed: 1 };
  }
  return { passed, failed: failures };
}

/** Why something that the tests need is not there; empty when it is. */
async function whyNot(ensure) {
  try {
    await ensure();
    return [];
  } catch (error) {
    return [error.message];
  }
}

/** Looked for once, not at every start of a browser. */
async function chromiumForTests() {
  process.env.CHROMIUM_PATH = await ensureChromium();
}

/** Tests that cannot run count as failed, with every reason for it. */
async function vitestWith(missing, title, ...projects) {
  if (missing.length === 0) return vitest(title, ...projects);
  heading(title);
  return failed(`${title}: ${missing.join(' ')}`);
}

/** Every step runs, whatever happened to the ones before it. */
async function testAll() {
  ensureNode();
  await ensurePackages();
  const format = await check('Format', ['prettier', '--check', '--log-level=warn', '.']);
  const lint = await check('Lint', ['oxlint']);
  const types = await check('Types', ['wxt', 'prepare'], ['typescript', '--noEmit']);
  const page = ['vite', 'build', '--config', 'vite.join.config.ts'];
  const build = await check('Build', ['wxt', 'build'], page);
  // One after the other: two installs at once would be in each other's way.
  const noServers = await whyNot(ensureRelays);
  const missing = [...(await whyNot(chromiumForTests)), ...noServers];
  if (build.failed > 0) missing.push('There is no build.');
  const unit = await vitest('Unit tests', 'unit');
  const relays = await vitestWith(noServers, 'Relays', 'relay');
  const browser = await vitestWith(missing, 'Browser tests', 'e2e', 'patient');
  return [format, lint, types, build, unit, relays, browser];
}

async function main() {
  let results;
  try {
    results = await testAll();
  } catch (error) {
    results = [failed(error.message)];
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  const secondTry = results.flatMap((result) => result.secondTry);
  if (secondTry.length > 0) {
    heading('Passed only when tried again: to be looked into');
    for (const line of secondTry) console.log(line);
    console.log(`${secondTry.length} passed only when tried again`);
  }
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') === 0 ? 0 : 1;
}

process.exitCode = await main();
