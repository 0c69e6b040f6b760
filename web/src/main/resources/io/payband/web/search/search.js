// Suggests roles and occupations below a search field while one types. The form works without it.
// Pattern: a combobox with a list (WAI-ARIA 1.2): the field keeps the focus, arrows move a mark in
// the list, Enter takes the marked one, Escape closes.
'use strict';

(() => {
  const PAUSE = 90; // ms after the last key: a fast typist asks once a word, not once a letter
  const known = new Map();

  const element = (name, attributes) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  };

  const ask = async (text, signal) => {
    const key = text.toLowerCase();
    if (!known.has(key)) {
      const answer = await fetch('/api/v1/search?q=' + encodeURIComponent(text), { signal });
      if (!answer.ok) return null;
      if (known.size > 200) known.clear();
      known.set(key, await answer.json());
    }
    return known.get(key);
  };

  const enhance = field => {
    const id = field.id + '-list';
    const box = element('div', { class: 'suggest' });
    const hint = element('p', { class: 'suggest-hint', 'aria-hidden': 'true' });
    const list = element('ul', { id, role: 'listbox', 'aria-label': 'Roles and occupations' });
    const status = element('p', { class: 'unseen', role: 'status' });
    let wanted = null;
    let timer = 0;
    let marked = -1;

    box.hidden = true;
    box.append(hint, list);
    field.parentElement.classList.add('suggesting');
    field.after(box, status);
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-expanded', 'false');
    field.setAttribute('aria-controls', id);

    const close = () => {
      box.hidden = true;
      marked = -1;
      field.setAttribute('aria-expanded', 'false');
      field.removeAttribute('aria-activedescendant');
    };

    const mark = number => {
      const options = [...list.children];
      if (options.length === 0) return;
      marked = (number + options.length) % options.length;
      options.forEach((option, i) =>
        option.setAttribute('aria-selected', String(i === marked)));
      field.setAttribute('aria-activedescendant', options[marked].id);
    };

    const take = option => {
      field.value = option.dataset.ask;
      status.textContent = option.dataset.name + ' taken';
      close();
    };

    const show = found => {
      list.replaceChildren(...found.results.map((result, i) => {
        const option = element('li', { id: id + '-' + i, role: 'option', 'aria-selected': 'false' });
        const name = element('b', {});
        const more = element('span', {});
        name.textContent = result.name;
        more.textContent = result.matched ? 'also ' + result.matched
          : result.kind === 'occupation' ? 'occupation ' + result.key : '';
        option.append(name, ' ', more);
        option.dataset.name = result.name;
        option.dataset.ask = result.ask;
        option.addEventListener('mousedown', event => {
          event.preventDefault(); // the field keeps the focus
          take(option);
        });
        return option;
      }));
      marked = -1;
      field.removeAttribute('aria-activedescendant');
      const count = found.results.length;
      hint.textContent = count > 0 && !found.certain ? 'It may be one of these' : '';
      hint.hidden = hint.textContent === '';
      status.textContent = count === 0 ? 'Nothing of that name'
        : (found.certain ? '' : 'It may be one of these. ') + count
          + (count === 1 ? ' suggestion' : ' suggestions') + ', first ' + found.results[0].name;
      box.hidden = count === 0;
      field.setAttribute('aria-expanded', String(count > 0));
    };

    const look = async () => {
      const text = field.value.trim();
      wanted?.abort();
      if (text === '') {
        close();
        return;
      }
      wanted = new AbortController();
      try {
        const found = await ask(text, wanted.signal);
        if (found !== null && field.value.trim() === text && document.activeElement === field) {
          show(found);
        }
      } catch (problem) {
        if (problem.name !== 'AbortError') close(); // without an answer the form still works
      }
    };

    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE);
    });
    field.addEventListener('blur', close);
    field.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (box.hidden) look();
        else mark(event.key === 'ArrowDown' ? marked + 1 : marked < 0 ? -1 : marked - 1);
      } else if (event.key === 'Enter' && !box.hidden && marked >= 0) {
        event.preventDefault();
        take(list.children[marked]);
      } else if (event.key === 'Escape' && !box.hidden) {
        event.preventDefault();
        close();
      }
    });
  };

  document.querySelectorAll('input[data-suggest]').forEach(enhance);
})();
