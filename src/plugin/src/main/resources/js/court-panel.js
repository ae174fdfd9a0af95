/* Shows the earlier turns of the panel on the issue page, a page at a time, when they are asked for. */
(function () {
  'use strict';

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function turnElement(turn, explainLabel) {
    var details = element('details', 'bic-turn');
    var summary = element('summary', '');
    var key = element('span', 'bic-key bic-' + turn.style);
    var list = element('ul', '');
    details.dataset.number = turn.number;
    key.setAttribute('aria-hidden', 'true');
    summary.append(
      key,
      element('span', 'bic-turn-whose', turn.whose),
      ' ',
      element('span', 'bic-turn-length', turn.length),
      ' ',
      element('span', 'bic-explain', explainLabel)
    );
    turn.sentences.forEach(function (sentence) {
      list.append(element('li', '', sentence));
    });
    details.append(summary, list);
    return details;
  }

  function load(panel) {
    var turns = panel.querySelectorAll('.bic-turn');
    var url = AJS.contextPath() + '/rest/ballincourt/1.0/issues/' +
      encodeURIComponent(panel.dataset.issue) + '/explanations?before=' +
      turns[turns.length - 1].dataset.number;
    return fetch(url, { credentials: 'same-origin', headers: { Accept: 'application/json' } })
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error(String(answer.status));
        }
        return answer.json();
      });
  }

  function show(panel, button, page) {
    var list = panel.querySelector('.bic-turns');
    var explainLabel = panel.querySelector('.bic-explain').textContent;
    var made = page.turns.map(function (turn) {
      return turnElement(turn, explainLabel);
    });
    list.append.apply(list, made);
    if (made.length) {
      made[0].querySelector('summary').focus();
    }
    if (page.earlier > 0) {
      button.textContent = AJS.I18n.getText('ballincourt.court.panel.earlier', page.earlier);
    } else {
      button.remove();
    }
  }

  function showFailure(panel) {
    var message = element('p', 'bic-failed', AJS.I18n.getText('ballincourt.court.panel.earlier-failed'));
    message.setAttribute('role', 'alert');
    panel.append(message);
  }

  function hideFailure(panel) {
    panel.querySelectorAll('.bic-failed').forEach(function (message) {
      message.remove();
    });
  }

  // on the document, since Jira replaces the panel after each change of the issue
  document.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('.bic-earlier') : null;
    if (!button) {
      return;
    }
    var panel = button.closest('.bic-court');
    button.disabled = true;
    hideFailure(panel);
    Promise.resolve(panel)
      .then(load)
      .then(function (page) {
        show(panel, button, page);
      })
      .catch(function () {
        showFailure(panel);
      })
      .finally(function () {
        button.disabled = false;
      });
  });
})();
