/**
 * The search page's script: it reads an index that stands beside it, so that no server is asked. Plain words, folded
 * of case and accents; every word must occur. It builds elements and never markup, so no headline can do harm.
 */
export const searchScript = `(() => {
  const fold = (text) => text.normalize('NFKD').replace(/\\p{M}+/gu, '').toLowerCase();
  const field = document.querySelector('#query');
  const results = document.querySelector('#results');
  const status = document.querySelector('#found');
  const index = (globalThis.stories ?? []).map((story) => ({ story, text: fold(story.slice(0, 1).concat(story.slice(2, 5)).join(' ')) }));
  const show = () => {
    const words = fold(field.value).split(/\\s+/).filter(Boolean);
    const found = words.length === 0 ? [] : index.filter(({ text }) => words.every((word) => text.includes(word)));
    status.textContent = words.length > 0 && found.length === 0 ? status.dataset.none : '';
    results.replaceChildren(...found.slice(0, 50).map(({ story: [headline, address, excerpt, , day, language] }) => {
      const item = document.createElement('li');
      if (language !== undefined) [item.lang, item.dir] = [language, 'auto'];
      const title = item.appendChild(document.createElement('h2'));
      const link = title.appendChild(document.createElement('a'));
      link.href = '..' + address;
      link.textContent = headline;
      item.appendChild(document.createElement('p')).textContent = excerpt;
      const when = item.appendChild(document.createElement('p'));
      when.className = 'meta';
      when.dir = 'auto';
      when.textContent = day;
      return item;
    }));
  };
  // What a quick reader has typed meanwhile stays.
  field.value = field.value || (new URLSearchParams(location.search).get('q') ?? '');
  field.addEventListener('input', show);
  field.form.addEventListener('submit', (event) => event.preventDefault());
  show();
})();
`;
