/* A dialog with a form: sends once, says at its place what is wrong, and loses nothing. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var opened = 0;

  /* Where a fault with that name is said: at the field, else at the end of its group. */
  function placeOf(form, name) {
    var last = String(name || '').split('.').pop().replace(/\[\d+\]$/, '');
    var field = /need/.test(last) && form.querySelector('[name=need]')
      ? window.BallInCourt.asking.lineOf(form, name)
      : last && form.querySelector('[name="' + last + '"]');
    return { field: field, place: field && (field.closest('.bic-line') || field.closest('fieldset, .field-group')) };
  }

  /* Answers the first field, from the top, with which something is wrong. */
  function showFaults(form, error) {
    var wrong = [];
    page.clearFaults(form);
    (error.faults || []).forEach(function (fault) {
      var found = placeOf(form, fault.field);
      if (found.place) {
        page.showFault(found.field, found.place, fault.message);
        wrong.push(found.field);
      }
    });
    return Array.from(form.elements).find(function (control) { return wrong.includes(control); });
  }

  /* What has no place of its own; with a way on where somebody was faster. */
  function showRest(form, error, issue) {
    var rest = form.querySelector('.bic-form-problem');
    var unplaced = (error.faults || []).filter(function (fault) {
      return !placeOf(form, fault.field).place;
    }).map(function (fault) { return fault.message; });
    rest.replaceChildren();
    if (!error.faults || !error.faults.length) {
      unplaced.push(error.message);
    }
    if (unplaced.length) {
      var message = page.element('div', 'aui-message aui-message-error');
      message.append(page.element('p', '', unplaced.join(' ')));
      if (error.status === 409 && issue) {
        var anew = page.element('a', 'bic-anew', AJS.I18n.getText('ballincourt.ask.form.load-anew', issue));
        anew.href = AJS.contextPath() + '/browse/' + encodeURIComponent(issue);
        message.append(page.element('p', ''));
        message.lastChild.append(anew);
      }
      rest.append(message);
    }
    return unplaced.length > 0;
  }

  /* What went wrong is said, and whoever uses the keyboard is where it is. */
  function showFailure(form, error, issue) {
    var first = showFaults(form, error);
    var rest = showRest(form, error, issue);
    if (first) {
      first.focus();
    } else if (rest) {
      form.querySelector('.bic-form-problem').focus();
    }
  }

  function problemPlace() {
    var place = page.element('div', 'bic-form-problem');
    place.setAttribute('role', 'alert');
    place.tabIndex = -1;
    return place;
  }

  /*
   * Sends a form once at a time.
   *
   * options.send answers a promise, or throws what is wrong; options.done takes what it answered.
   */
  function sends(form, submit, options) {
    var busy = false;
    form.noValidate = true;
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      if (busy) {
        return;
      }
      busy = true;
      page.rest(submit, Promise.resolve().then(options.send)).then(function (answer) {
        page.clearFaults(form);
        options.done(answer);
      }).catch(function (error) {
        showFailure(form, error, options.issue);
      }).finally(function () {
        busy = false;
      });
    });
  }

  function footer(dialog, options) {
    var root = page.element('div', 'bic-dialog-footer');
    var closing = page.button(
      options.label
        ? AJS.I18n.getText('ballincourt.ask.form.cancel')
        : AJS.I18n.getText('ballincourt.ask.form.close'),
      options.label ? 'aui-button-link' : '',
      function () { dialog.close(); });
    if (options.label) {
      var submit = page.element('button', 'aui-button aui-button-primary bic-submit', options.label);
      submit.type = 'submit';
      root.append(submit);
    }
    root.append(closing);
    return root;
  }

  /*
   * Opens it. options: title, body (elements), label of the button that sends, send, done, issue.
   * Closed, whoever opened it is on its opener again, unless that is gone.
   */
  function open(options) {
    var dialog = page.element('dialog', 'bic-dialog');
    var form = page.element('form', 'aui top-label');
    var title = page.element('h2', '', options.title);
    var body = page.element('div', 'bic-dialog-body');
    opened += 1;
    title.id = 'bic-dialog-title-' + opened;
    dialog.setAttribute('aria-labelledby', title.id);
    body.append.apply(body, options.body.concat(problemPlace()));
    form.append(title, body, footer(dialog, options));
    dialog.append(form);
    document.body.append(dialog);
    dialog.addEventListener('close', function () {
      dialog.remove();
      if (options.opener && document.contains(options.opener)) {
        options.opener.focus();
      }
    });
    dialog.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        // Jira's page has plans of its own for this key, and would keep the browser from closing it
        event.preventDefault();
        event.stopPropagation();
        dialog.close();
      }
    });
    if (options.label) {
      sends(form, form.querySelector('.bic-submit'), {
        issue: options.issue,
        send: function () { return options.send(form); },
        done: function (answer) {
          dialog.close();
          options.done(answer);
        }
      });
    }
    dialog.showModal();
    var first = body.querySelector('input:not([type=radio]), select, textarea, input');
    (first || form.querySelector('button')).focus();
    return dialog;
  }

  window.BallInCourt.dialog = { open: open, sends: sends, problemPlace: problemPlace, showFailure: showFailure };
})();
