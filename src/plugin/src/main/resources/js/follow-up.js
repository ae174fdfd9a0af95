/* The follow-up of a project, on its page and on the issue with which it ended: what somebody does about it. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var element = page.element;
  var ID = 'ballincourt-follow-up';
  var LONGEST_REASON = 1000;

  function root() {
    return document.getElementById(ID);
  }

  function ofProject(what) {
    return 'projects/' + encodeURIComponent(root().dataset.project) + '/' + what;
  }

  function ofFollowUp(what) {
    return 'follow-ups/' + root().dataset.followUp + '/' + what;
  }

  /* Whoever had the focus goes on from where it is said what was done. */
  function redraw(words) {
    return page.drawn(ID).then(function (now) {
      var said = element('div', 'aui-message aui-message-success', words);
      root().replaceWith(now);
      said.tabIndex = -1;
      now.querySelector('.bic-said').append(said);
      said.focus();
    });
  }

  function problem(error) {
    root().querySelector('.bic-problem').replaceChildren(element('div', 'aui-message aui-message-error', error.message));
  }

  function act(button, work, words, refused) {
    root().querySelector('.bic-problem').replaceChildren();
    return page.rest(button, work().then(function () {
      return redraw(words);
    }).catch(refused || problem));
  }

  function move(state, reason) {
    return function () {
      return page.send('PUT', ofFollowUp('stage'), { state: state, reason: reason || null });
    };
  }

  function never(value) {
    return function () {
      return page.send('PUT', ofProject('follow-up-never'), { never: value });
    };
  }

  function begin() {
    return page.send('POST', ofProject('follow-ups'), {});
  }

  function done(deed) {
    return {
      'again': AJS.I18n.getText('ballincourt.follow-up.done.again'),
      'begin': AJS.I18n.getText('ballincourt.follow-up.done.begin'),
      'held': AJS.I18n.getText('ballincourt.follow-up.done.held'),
      'never': AJS.I18n.getText('ballincourt.follow-up.done.never'),
      'not-held': AJS.I18n.getText('ballincourt.follow-up.done.not-held'),
      'not-the-end': AJS.I18n.getText('ballincourt.follow-up.done.not-the-end'),
      'second-look': AJS.I18n.getText('ballincourt.follow-up.done.second-look'),
      'wanted': AJS.I18n.getText('ballincourt.follow-up.done.begin')
    }[deed];
  }

  var AT_ONCE = {
    'again': never(false),
    'begin': begin,
    'held': move('HELD'),
    'never': never(true),
    'not-the-end': move('NOT_THE_END'),
    'wanted': move('WANTED')
  };

  /* One field with its buttons, right after what was clicked; a second click takes it away. */
  function ask(button, field, label, save) {
    var place = button.closest('p');
    var open = place.parentNode.querySelector('.bic-question');
    if (open) {
      open.remove();
      return;
    }
    var form = element('form', 'bic-question aui');
    var name = element('label', '', label);
    field.id = 'bic-follow-up-' + button.dataset.deed;
    name.htmlFor = field.id;
    form.noValidate = true;
    form.append(name, field, save, page.button(AJS.I18n.getText('ballincourt.follow-up.cancel'), 'aui-button-link', function () {
      form.remove();
      button.focus();
    }));
    place.after(form);
    field.focus();
    return form;
  }

  function submit(text) {
    var button = element('button', 'aui-button aui-button-primary bic-go', text);
    button.type = 'submit';
    return button;
  }

  /* What is wrong is said at the field, and what was written stays. */
  function save(form, field, deed, work) {
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      page.clearFaults(form);
      act(form.querySelector('.bic-go'), work, done(deed), function (error) {
        page.showFault(field, form, error.message);
        field.focus();
      });
    });
  }

  function notHeld(button) {
    var field = element('textarea', 'textarea');
    field.rows = 3;
    field.maxLength = LONGEST_REASON;
    var form = ask(button, field, AJS.I18n.getText('ballincourt.follow-up.reason'), submit(AJS.I18n.getText('ballincourt.follow-up.save')));
    if (form) {
      save(form, field, 'not-held', function () { return move('NOT_HELD', field.value)(); });
    }
  }

  function secondLook(button) {
    var field = element('input', 'text');
    field.type = 'date';
    field.value = button.dataset.day;
    var form = ask(button, field, AJS.I18n.getText('ballincourt.follow-up.second-look.on'), submit(AJS.I18n.getText('ballincourt.follow-up.save')));
    if (form) {
      form.append(element('p', 'bic-note', AJS.I18n.getText('ballincourt.follow-up.second-look.note')));
      save(form, field, 'second-look', function () {
        return page.send('PUT', ofFollowUp('second-look'), { on: field.value || null });
      });
    }
  }

  function deed(button) {
    var code = button.dataset.deed;
    if (code === 'not-held') {
      notHeld(button);
    } else if (code === 'second-look') {
      secondLook(button);
    } else {
      act(button, AT_ONCE[code], done(code));
    }
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('#' + ID + ' .bic-deed') : null;
    if (button) {
      deed(button);
    }
  });
})();
