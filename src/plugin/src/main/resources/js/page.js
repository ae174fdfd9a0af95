/* What all pages with scripts share: calls of REST, parts drawn anew, and what went wrong said at its place. */
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
   * The part of this page with that id, as the server draws it now. Where it draws something else,
   * a page that asks who you are for instance, the browser goes there.
   */
  function drawn(id) {
    return fetch(location.href, { credentials: 'same-origin' }).catch(unreachable).then(function (answer) {
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
    var button = element('button', 'aui-button', AJS.I18n.getText('ballincourt.court.page.retry'));
    var message = element('div', 'aui-message aui-message-error');
    button.type = 'button';
    button.addEventListener('click', function () {
      place.textContent = '';
      retry();
    });
    message.append(element('p', '', error.message), button);
    place.replaceChildren(message);
  }

  window.BallInCourt = window.BallInCourt || {};
  window.BallInCourt.page = {
    element: element,
    send: send,
    drawn: drawn,
    rest: rest,
    showProblem: showProblem
  };
})();
