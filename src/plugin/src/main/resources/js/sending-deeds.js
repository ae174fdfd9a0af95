/* The page of one sending: what is done about an invitation, and the part of the page drawn anew. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var element = page.element;

  function root() {
    return document.getElementById('ballincourt-sending');
  }

  function redraw(words) {
    return page.drawn('ballincourt-sending').then(function (now) {
      root().replaceWith(now);
      now.querySelector('.bic-said').append(element('div', 'aui-message aui-message-success', words));
    });
  }

  function act(button, address, body, words) {
    var place = root().querySelector('.bic-problem');
    place.replaceChildren();
    return page.rest(button, page.send('POST', address, body).then(function () {
      return redraw(words);
    }).catch(function (error) {
      place.replaceChildren(element('div', 'aui-message aui-message-error', error.message));
    }));
  }

  function done(deed) {
    return {
      again: AJS.I18n.getText('ballincourt.sending.done.again'),
      bounced: AJS.I18n.getText('ballincourt.sending.done.bounced'),
      extended: AJS.I18n.getText('ballincourt.sending.done.extended'),
      reminded: AJS.I18n.getText('ballincourt.sending.done.reminded'),
      revoked: AJS.I18n.getText('ballincourt.sending.done.revoked')
    }[deed];
  }

  /* What cannot be undone is asked once more, at its place. */
  function askOnce(place, question, label, go) {
    var message = element('div', 'bic-question');
    message.setAttribute('role', 'group');
    message.append(
      element('p', '', question),
      page.button(label, 'bic-go', go),
      page.button(AJS.I18n.getText('ballincourt.sending.keep'), 'aui-button-link', function () { message.remove(); }));
    remove(place.querySelector('.bic-question'));
    place.append(message);
    message.querySelector('button').focus();
  }

  function remove(part) {
    if (part) {
      part.remove();
    }
  }

  function extend(place, address) {
    var message = element('div', 'bic-question');
    var field = element('input', 'text');
    var label = element('label', '', AJS.I18n.getText('ballincourt.sending.form.until'));
    field.type = 'date';
    field.id = 'bic-until-' + address.replace(/\D/g, '');
    label.htmlFor = field.id;
    message.append(label, field, page.button(AJS.I18n.getText('ballincourt.sending.deed.extended'), 'bic-go', function (event) {
      act(event.target, address, { until: field.value || null }, done('extended'));
    }));
    remove(place.querySelector('.bic-question'));
    place.append(message);
    field.focus();
  }

  function deed(button) {
    var place = button.closest('[data-invitation]');
    var address = 'invitations/' + place.dataset.invitation + '/' + button.dataset.deed;
    if (button.dataset.deed === 'extended') {
      extend(place, address);
    } else if (button.dataset.deed === 'revoked') {
      askOnce(place, AJS.I18n.getText('ballincourt.sending.revoke-question'), button.textContent, function (event) {
        act(event.target, address, null, done('revoked'));
      });
    } else {
      act(button, address, null, done(button.dataset.deed));
    }
  }

  function close(button) {
    askOnce(root().querySelector('.bic-problem'), AJS.I18n.getText('ballincourt.sending.close-question'), button.textContent, function (event) {
      act(event.target, 'sendings/' + root().dataset.sending + '/closing', null, AJS.I18n.getText('ballincourt.sending.done.closed'));
    });
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('#ballincourt-sending .bic-deed, #ballincourt-sending .bic-close-sending, #ballincourt-sending .bic-take-over') : null;
    if (button && button.classList.contains('bic-deed')) {
      deed(button);
    } else if (button && button.classList.contains('bic-take-over')) {
      act(button, 'sendings/' + root().dataset.sending + '/sender', null, AJS.I18n.getText('ballincourt.sending.done.taken-over'));
    } else if (button) {
      close(button);
    }
  });
})();
