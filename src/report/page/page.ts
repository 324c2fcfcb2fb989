/**
 * What runs inside the HTML report: filters, search, deep links, keyboard, light and dark. It only shows and hides what is
 * there, so without it the page is complete. It reads nothing from anywhere and sends nothing.
 */

const items = [...document.querySelectorAll<HTMLElement>('.item')];
const cards = items.filter((item): item is HTMLDetailsElement => item instanceof HTMLDetailsElement);
const findings = cards.filter((card) => card.dataset.status !== undefined);
const filters = document.querySelector<HTMLFormElement>('#filters');
const search = document.querySelector<HTMLInputElement>('#search');
const help = document.querySelector<HTMLDialogElement>('#help');

/** The text of an item, read once it is searched. */
const texts = new WeakMap<Element, string>();

function textOf(item: Element): string {
  let text = texts.get(item);
  if (text === undefined) {
    text = (item.textContent ?? '').toLowerCase();
    texts.set(item, text);
  }
  return text;
}

function checked(name: string): ReadonlySet<string> {
  const boxes = filters?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`) ?? [];
  return new Set([...boxes].map(({ value }) => value));
}

function applyFilters(): void {
  const words = (search?.value ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const api = filters?.querySelector<HTMLSelectElement>('select[name="api"]')?.value ?? '';
  const [severities, statuses] = [checked('severity'), checked('status')];
  for (const item of items) {
    const { severity, status, api: own } = item.dataset;
    item.hidden =
      (severity !== undefined && !severities.has(severity)) ||
      (status !== undefined && !statuses.has(status)) ||
      (api !== '' && own !== api) ||
      !words.every((word) => textOf(item).includes(word));
  }
  for (const section of document.querySelectorAll<HTMLElement>('.control, .group, tbody'))
    section.hidden = section.querySelector('.item') !== null && section.querySelector('.item:not([hidden])') === null;
  sayShown();
  remember(words.join(' '), api, severities, statuses);
}

const count = (list: readonly HTMLElement[]): number =>
  list.reduce((sum, { dataset }) => sum + Number(dataset.count ?? 1), 0);

/** Beside the heading of each control. */
const totals = [...document.querySelectorAll<HTMLElement>('.control')].flatMap((section) => {
  const says = section.querySelector('h3 small');
  const own = findings.filter((card) => section.contains(card));
  return says === null ? [] : [{ says, own, total: count(own), whole: says.textContent ?? '' }];
});

function sayShown(): void {
  for (const { says, own, total, whole } of totals) {
    const shown = count(own.filter(({ hidden }) => !hidden));
    says.textContent = shown === total ? whole : `${shown} of ${whole}`;
  }
  const [all, shown] = [count(findings), count(findings.filter(({ hidden }) => !hidden))];
  const output = document.querySelector('#shown');
  if (output !== null) output.textContent = shown === all ? `all ${all} shown` : `${shown} of ${all} shown`;
  const nothing = document.querySelector<HTMLElement>('#nothing-found');
  if (nothing !== null) nothing.hidden = shown > 0 || all === 0;
}

/** The filter as a link: what is not there is as it was when the page opened. */
function remember(words: string, api: string, severities: ReadonlySet<string>, statuses: ReadonlySet<string>): void {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  if (api !== '') parameters.set('api', api);
  for (const [name, chosen] of [
    ['severity', severities],
    ['status', statuses],
  ] as const) {
    const boxes = [...(filters?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? [])];
    if (boxes.some((box) => box.checked !== box.defaultChecked)) parameters.set(name, [...chosen].join(','));
  }
  const text = parameters.toString();
  if (isRestored) history.replaceState(null, '', text === '' ? '#findings' : `#filter:${text}`);
}

let isRestored = false;

function restoreFilters(text: string): void {
  const parameters = new URLSearchParams(text);
  if (search !== null) search.value = parameters.get('q') ?? '';
  const select = filters?.querySelector<HTMLSelectElement>('select[name="api"]');
  if (select) select.value = parameters.get('api') ?? '';
  for (const name of ['severity', 'status']) {
    const given = parameters.get(name);
    if (given === null) continue;
    const chosen = new Set(given.split(','));
    for (const box of filters?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? [])
      box.checked = chosen.has(box.value);
  }
}

function showEverything(): void {
  if (search !== null) search.value = '';
  for (const box of filters?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? []) box.checked = true;
  const select = filters?.querySelector<HTMLSelectElement>('select[name="api"]');
  if (select) select.value = '';
  applyFilters();
}

/** Opens what a link leads to, even when the filter hides it. */
function follow(): void {
  const name = location.hash.slice(1);
  if (name.startsWith('filter:')) {
    restoreFilters(name.slice('filter:'.length));
    applyFilters();
    document.querySelector('#findings')?.scrollIntoView();
    return;
  }
  const target = name === '' ? null : document.getElementById(name);
  if (!(target instanceof HTMLDetailsElement)) return;
  if (target.hidden) {
    const { hash } = location;
    showEverything();
    history.replaceState(null, '', hash);
  }
  target.open = true;
  target.scrollIntoView();
  target.querySelector('summary')?.focus({ preventScroll: true });
}

function move(step: 1 | -1): void {
  const shown = cards.filter((card) => !card.hidden && card.closest('[hidden]') === null);
  const current = shown.findIndex((card) => card.contains(document.activeElement));
  const next = shown[current === -1 ? (step === 1 ? 0 : shown.length - 1) : current + step];
  next?.scrollIntoView({ block: 'nearest' });
  next?.querySelector('summary')?.focus();
}

function toggleAll(): void {
  const shown = cards.filter(({ hidden }) => !hidden);
  const isAnyClosed = shown.some(({ open }) => !open);
  for (const card of shown) card.open = isAnyClosed;
}

function toggleTheme(): void {
  const root = document.documentElement;
  const isDark =
    root.dataset.theme === undefined
      ? matchMedia('(prefers-color-scheme: dark)').matches
      : root.dataset.theme === 'dark';
  setTheme(isDark ? 'light' : 'dark');
}

function setTheme(theme: string): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem('openapi-posture-theme', theme);
  } catch {
    // A page opened from a sandbox has no storage; it then keeps no choice.
  }
}

function restoreTheme(): void {
  try {
    const theme = localStorage.getItem('openapi-posture-theme');
    if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
  } catch {
    // As above.
  }
}

const KEYS: Readonly<Record<string, () => void>> = {
  '/': () => search?.focus(),
  j: () => move(1),
  k: () => move(-1),
  e: toggleAll,
  t: toggleTheme,
  '?': () => help?.showModal(),
};

document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
  if (event.key === 'Escape' && event.target === search) {
    search?.blur();
    return;
  }
  if (isTyping || event.target instanceof HTMLSelectElement || event.ctrlKey || event.metaKey || event.altKey) return;
  const act = KEYS[event.key];
  if (act === undefined || help?.open) return;
  event.preventDefault();
  act();
});

let waiting: ReturnType<typeof setTimeout> | undefined;
search?.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(applyFilters, 120);
});
filters?.addEventListener('change', applyFilters);
filters?.addEventListener('submit', (event) => event.preventDefault());
for (const button of document.querySelectorAll('[data-reset]')) button.addEventListener('click', showEverything);
document.querySelector('#theme')?.addEventListener('click', toggleTheme);
document.querySelector('#help-button')?.addEventListener('click', () => help?.showModal());
document.querySelector('[data-close]')?.addEventListener('click', () => help?.close());
window.addEventListener('hashchange', follow);

/** Paper cannot be clicked. */
const openedForPrint: HTMLDetailsElement[] = [];
window.addEventListener('beforeprint', () => {
  for (const card of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
    if (card.hidden) continue;
    card.open = true;
    openedForPrint.push(card);
  }
});
window.addEventListener('afterprint', () => {
  for (const card of openedForPrint.splice(0)) card.open = false;
});

document.documentElement.classList.add('js');
restoreTheme();
applyFilters();
follow();
isRestored = true;
