/* The list of questionnaires: they are copied, archived, put back in use and deleted here. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var element = page.element;

  function place(row) {
    return row.querySelector('.bic-question');
  }

  function failed(row, error) {
    place(row).replaceChildren(element('div', 'aui-message aui-message-error', error.message));
  }

  /* The copy is opened at once: nobody copies a form to leave it as it is. */
  function copy(row, button) {
    var name = AJS.I18n.getText('ballincourt.questionnaire.copy-of', row.dataset.name).substring(0, 100);
    page.rest(button, page.send('POST', 'questionnaires/' + row.dataset.questionnaire + '/copies', { name: name })
      .then(function (made) {
        location.assign(AJS.contextPath() + '/plugins/servlet/ballincourt/questionnaires/edit?id=' + made.id);
      })
      .catch(failed.bind(null, row)));
  }

  function archive(row, button, archived) {
    var name = row.dataset.name;
    page.rest(button, page.send('PUT', 'questionnaires/' + row.dataset.questionnaire + '/archived', { archived: archived })
      .then(drawAnew.bind(null, archived
        ? AJS.I18n.getText('ballincourt.questionnaire.list.archived-now', name)
        : AJS.I18n.getText('ballincourt.questionnaire.list.restored-now', name)))
      .catch(failed.bind(null, row)));
  }

  function ask(row) {
    var message = element('div', 'aui-message aui-message-warning');
    var keep = page.button(AJS.I18n.getText('ballincourt.questionnaire.form.keep'), 'aui-button-link', function () {
      place(row).replaceChildren();
      row.querySelector('.bic-delete').focus();
    });
    message.append(
      element('p', '', AJS.I18n.getText('ballincourt.questionnaire.list.delete-question', row.dataset.name)),
      page.button(AJS.I18n.getText('ballincourt.questionnaire.list.delete-now'), 'bic-delete-now', function (event) { remove(row, event.target); }),
      keep);
    place(row).replaceChildren(message);
    keep.focus();
  }

  function remove(row, button) {
    page.rest(button, page.send('DELETE', 'questionnaires/' + row.dataset.questionnaire)
      .then(drawAnew.bind(null, AJS.I18n.getText('ballincourt.questionnaire.list.deleted', row.dataset.name)))
      .catch(failed.bind(null, row)));
  }

  function drawAnew(said) {
    return page.drawn('ballincourt-questionnaires').then(function (now) {
      document.getElementById('ballincourt-questionnaires').replaceWith(now);
      now.querySelector('.bic-done').append(element('div', 'aui-message aui-message-success', said));
      now.querySelector('h1').focus();
      start(now);
    });
  }

  function start(root) {
    root.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      var row = event.target.closest('tr');
      if (!button || !row) {
        return;
      }
      if (button.matches('.bic-copy')) {
        copy(row, button);
      } else if (button.matches('.bic-archive, .bic-restore')) {
        archive(row, button, button.matches('.bic-archive'));
      } else if (button.matches('.bic-delete')) {
        ask(row);
      }
    });
  }

  AJS.toInit(function () {
    var root = document.getElementById('ballincourt-questionnaires');
    if (root) {
      start(root);
    }
  });
})();
