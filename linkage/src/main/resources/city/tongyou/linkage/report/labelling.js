// One pair a screen; answers are kept in this browser and given back as a file. Nothing is sent anywhere.
(() => {
  const pairs = [...document.querySelectorAll('section.pair')];
  const done = document.getElementById('done');
  const words = done.textContent;
  const answers = new Map();
  let at = 0;

  const name = pair => JSON.stringify([pair.dataset.left, pair.dataset.right]);
  const store = 'tongyou-labels:' + pairs.map(name).join().length + ':' + (pairs.length ? name(pairs[0]) : '');

  function recall() {
    try { for (const [key, value] of JSON.parse(localStorage.getItem(store) || '[]')) answers.set(key, value); } catch { /* a private window keeps nothing */ }
  }

  function keep() {
    try { localStorage.setItem(store, JSON.stringify([...answers])); } catch { /* as above */ }
  }

  function show() {
    pairs.forEach((pair, n) => {
      pair.hidden = n !== at;
      for (const button of pair.querySelectorAll('[data-answer]'))
        button.setAttribute('aria-pressed', String(answers.get(name(pair)) === button.dataset.answer));
    });
    done.textContent = words.replace('0', answers.size);
    document.getElementById('bar').style.width = 100 * answers.size / Math.max(1, pairs.length) + '%';
  }

  function answer(value) {
    answers.set(name(pairs[at]), value);
    keep();
    at = Math.min(at + 1, pairs.length - 1);
    show();
  }

  const quoted = text => '"' + text.replaceAll('"', '""') + '"';

  function save() {
    const lines = pairs.filter(pair => answers.get(name(pair)))
      .map(pair => [quoted(pair.dataset.left), quoted(pair.dataset.right), answers.get(name(pair))].join(','));
    const file = new Blob(['left_id,right_id,same\n' + lines.map(line => line + '\n').join('')], { type: 'text/csv' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'labels.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  }

  async function load(file) {
    const field = '(?:"((?:[^"]|"")*)"|([^,\\n]*))';
    const line = new RegExp('^' + field + ',' + field + ',([01])\\s*$', 'gm');
    const known = new Set(pairs.map(name));
    for (const [, q1, p1, q2, p2, same] of (await file.text()).matchAll(line)) {
      const key = JSON.stringify([q1?.replaceAll('""', '"') ?? p1, q2?.replaceAll('""', '"') ?? p2]);
      if (known.has(key)) answers.set(key, same);
    }
    keep();
    at = Math.max(0, pairs.findIndex(pair => !answers.has(name(pair))));
    show();
  }

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-answer]');
    if (button) answer(button.dataset.answer);
  });
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    pairs[at]?.querySelector('[data-key="' + CSS.escape(event.key) + '"]')?.click();
  });
  document.getElementById('back').addEventListener('click', () => { at = Math.max(0, at - 1); show(); });
  document.getElementById('save').addEventListener('click', save);
  document.getElementById('load').addEventListener('change', event => event.target.files[0] && load(event.target.files[0]));
  recall();
  const open = pairs.findIndex(pair => !answers.has(name(pair)));
  at = open < 0 ? 0 : open;
  show();
})();
