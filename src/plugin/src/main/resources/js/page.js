/* What all pages with scripts share: calls of REST, parts drawn anew, and what went wrong said at its place. */
(function () {
  'use strict';

  var faults = 0;

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function button(text, className, act) {
    var made = element('button', 'aui-button ' + className, text);
    made.type = 'button';
    made.addEventListener('click', act);
    return made;
  }

  /* Answers JSON, or nothing where there is none; fails with what the server says. */
  function send(method, path, body) {
    var headers = { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' };
    if (body) {
      headers['Content-Type'] = 'application/json';
    }
    return fetch(AJS.contextPath() + '/rest/ballincourt/1.0/' + path, {
      method: method,
      credentials: 'same-origin',
      headers: headers,
      body: body ? JSON.stringify(body) : undefined
    }).catch(unreachable).then(function (answer) {
      return answer.text().then(function (text) {
        if (!answer.ok) {
          throw refusal(answer.status, text);
        }
        return text ? JSON.parse(text) : null;
      });
    });
  }

  function unreachable() {
    throw new Error(AJS.I18n.getText('ballincourt.court.page.unreachable'));
  }

  /* With all that the server has answered, and the faults in it. */
  function refusal(status, text) {
    var error = new Error(status === 401
      ? AJS.I18n.getText('ballincourt.court.page.logged-out')
      : AJS.I18n.getText('ballincourt.court.page.failed', status));
    error.status = status;
    error.answer = {};
    try {
      error.answer = JSON.parse(text) || {};
    } catch (e) {
      // not from us: the status is all that there is to say
    }
    error.faults = error.answer.errors || [];
    if (error.faults.length) {
      error.message = error.faults.map(function (fault) { return fault.message; }).join(' ');
    }
    return error;
  }

  /*
   * The part of this page, or of the one with that address, that has that id, as the server draws it
   * now. Where it draws something else, a page that asks who you are for instance, the browser goes there.
   */
  function drawn(id, address) {
    return fetch(address || location.href, { credentials: 'same-origin' }).catch(unreachable).then(function (answer) {
      return answer.text();
    }).then(function (html) {
      var now = new DOMParser().parseFromString(html, 'text/html').getElementById(id);
      if (!now) {
        location.reload();
        return new Promise(function () {});
      }
      return document.importNode(now, true);
    });
  }

  /* A button rests while its work is done; whoever was on it is there again afterwards. */
  function rest(button, work) {
    var focused = button === document.activeElement;
    button.disabled = true;
    return work.finally(function () {
      button.disabled = false;
      if (focused && [document.body, button].includes(document.activeElement)) {
        button.focus();
      }
    });
  }

  /* Says at its place what went wrong, and offers to try again. */
  function showProblem(place, error, retry) {
    var message = element('div', 'aui-message aui-message-error');
    message.append(
      element('p', '', error.message),
      button(AJS.I18n.getText('ballincourt.court.page.retry'), '', function () {
        place.textContent = '';
        retry();
      }));
    place.replaceChildren(message);
  }

  /* Says that somebody else was faster, and offers to load what they have saved. */
  function showChangedMeanwhile(place, text, load) {
    var message = element('div', 'aui-message aui-message-warning');
    var loading = button(AJS.I18n.getText('ballincourt.court.settings.load-anew'), 'bic-load-anew', load);
    message.append(element('p', '', text), loading);
    place.replaceChildren(message);
    loading.focus();
  }

  /* Says at a place what is wrong with a field, where there is one. */
  function showFault(field, place, message) {
    var fault = element('div', 'error bic-wrong', message);
    fault.id = 'bic-wrong-' + (++faults);
    place.append(fault);
    if (field) {
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-errormessage', fault.id);
      field.setAttribute('aria-describedby', [field.getAttribute('aria-describedby'), fault.id].filter(Boolean).join(' '));
    }
  }

  function clearFaults(root) {
    root.querySelectorAll('.bic-wrong').forEach(function (fault) {
      root.querySelectorAll('[aria-describedby~="' + fault.id + '"]').forEach(function (field) {
        clearFault(field, fault.id);
      });
      fault.remove();
    });
  }

  function clearFault(field, faultId) {
    var left = field.getAttribute('aria-describedby').split(' ').filter(function (id) { return id !== faultId; });
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-errormessage');
    if (left.length) {
      field.setAttribute('aria-describedby', left.join(' '));
    } else {
      field.removeAttribute('aria-describedby');
    }
  }

  /* A day without its year, for an axis; the table beside it has the whole date. */
  function shortDay(day) {
    return new Intl.DateTimeFormat(document.documentElement.lang || undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' })
      .format(new Date(day));
  }

  window.BallInCourt = window.BallInCourt || {};
  window.BallInCourt.page = {
    element: element,
    button: button,
    send: send,
    drawn: drawn,
    rest: rest,
    showProblem: showProblem,
    showChangedMeanwhile: showChangedMeanwhile,
    showFault: showFault,
    clearFaults: clearFaults,
    shortDay: shortDay
  };
})();
