/* The list of calendars: asks before one is deleted, and says who uses one that is not. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var element = page.element;
  var button = window.BallInCourt.calendar.button;

  function message(kind, text, buttons) {
    var made = element('div', 'aui-message aui-message-' + kind);
    var row = element('p', '');
    row.append.apply(row, buttons);
    made.append(element('p', '', text), row);
    return made;
  }

  function place(row) {
    return row.querySelector('.bic-question');
  }

  function leave(row) {
    place(row).replaceChildren();
    row.querySelector('.bic-delete').focus();
  }

  function show(row, shown) {
    place(row).replaceChildren(shown);
    shown.querySelector('button:last-of-type').focus();
  }

  function ask(row) {
    var keep = button(AJS.I18n.getText('ballincourt.calendar.list.keep'), 'aui-button-link bic-keep', leave.bind(null, row));
    show(row, row.dataset.users
      ? message('warning', AJS.I18n.getText('ballincourt.calendar.list.in-use', row.dataset.name, row.dataset.users), [keep])
      : message('warning', AJS.I18n.getText('ballincourt.calendar.list.delete-question', row.dataset.name), [
        button(AJS.I18n.getText('ballincourt.calendar.list.delete-now'), 'bic-delete-now', remove.bind(null, row)), keep]));
  }

  function remove(row) {
    page.rest(place(row).querySelector('.bic-delete-now'), page.send('DELETE', 'calendars/' + row.dataset.calendar).then(function () {
      return page.drawn('ballincourt-calendars').then(drawAnew.bind(null, row.dataset.name));
    }).catch(function (error) {
      show(row, message('error', error.message, [
        button(AJS.I18n.getText('ballincourt.calendar.list.keep'), 'aui-button-link bic-keep', leave.bind(null, row))]));
    }));
  }

  function drawAnew(name, now) {
    document.getElementById('ballincourt-calendars').replaceWith(now);
    now.querySelector('.bic-done').append(
      element('div', 'aui-message aui-message-success', AJS.I18n.getText('ballincourt.calendar.list.deleted', name)));
    now.querySelector('h1').focus();
    start(now);
  }

  function start(root) {
    root.addEventListener('click', function (event) {
      if (event.target.matches('.bic-delete')) {
        ask(event.target.closest('tr'));
      }
    });
  }

  AJS.toInit(function () {
    var root = document.getElementById('ballincourt-calendars');
    if (root) {
      start(root);
    }
  });
})();
