// Puts the parts of AUI that the host's pages load into the folder given as the first argument.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(fileURLToPath(import.meta.url));
const modules = join(home, 'node_modules');
const lock = readFileSync(join(home, 'package-lock.json'), 'utf8');
const installed = join(modules, '.ballincourt-lock.json');
const target = process.argv[2];

function upToDate() {
  return existsSync(installed) && readFileSync(installed, 'utf8') === lock;
}

function install() {
  const options = { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' };
  const { status, error } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], options);
  if (error) {
    console.error(`AUI can't be fetched, since npm does not start: ${error.message}`);
  }
  if (status !== 0) {
    process.exit(status ?? 1);
  }
  writeFileSync(installed, lock);
}

function copy(from, to) {
  cpSync(join(modules, from), join(target, to), {
    recursive: true,
    filter: (source) => !source.endsWith('.map'),
  });
}

if (!upToDate()) {
  install();
}
mkdirSync(target, { recursive: true });
for (const name of ['aui-prototyping.js', 'aui-prototyping.css', 'aui-prototyping-design-tokens-base-themes-css.css', 'fonts', 'images']) {
  copy(join('@atlassian/aui/dist/aui', name), name);
}
copy('jquery/dist/jquery.min.js', 'jquery.js');
copy('almond/almond.js', 'almond.js');
