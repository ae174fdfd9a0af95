/* What the project's pages share: calls of REST, and the reading of a project's history, which is followed while it goes on. */
(function () {
  'use strict';

  var EVERY_MILLIS = 1000;
  var STEPS = 100;

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function address(project, what) {
    return AJS.contextPath() + '/rest/ballincourt/1.0/projects/' + encodeURIComponent(project) + '/' + what;
  }

  /* Answers JSON, or nothing where there is none; fails with what the server says. */
  function send(method, project, what, body) {
    var headers = { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' };
    if (body) {
      headers['Content-Type'] = 'application/json';
    }
    return fetch(address(project, what), {
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

  function refusal(status, text) {
    var error = new Error(status === 401
      ? AJS.I18n.getText('ballincourt.court.page.logged-out')
      : AJS.I18n.getText('ballincourt.court.page.failed', status));
    error.faults = [];
    try {
      error.faults = JSON.parse(text).errors || [];
    } catch (e) {
      // not from us: the status is all that there is to say
    }
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

  function words(replay) {
    if (replay.state === 'RUNNING') {
      return replay.total
        ? AJS.I18n.getText('ballincourt.court.reading.running', replay.done, replay.total)
        : AJS.I18n.getText('ballincourt.court.reading.begins');
    }
    if (replay.state === 'CANCELLED') {
      return AJS.I18n.getText('ballincourt.court.reading.cancelled', replay.done, replay.total);
    }
    return replay.state === 'FAILED'
      ? AJS.I18n.getText('ballincourt.court.reading.failed')
      : AJS.I18n.getText('ballincourt.court.reading.done');
  }

  /*
   * Follows the reading at its place: bar, words, and for administrators what can be done.
   * Words are announced at its ends and every tenth, not every second. When it is done, and when
   * somebody has switched the project off meanwhile, what is to be done then is in `then`.
   */
  function Reading(place, project, administrator, then) {
    this.place = place;
    this.project = project;
    this.administrator = administrator;
    this.then = then;
    this.last = null;
    this.text = element('p', 'bic-reading-text');
    this.bar = element('progress', 'bic-reading-bar');
    this.bar.max = STEPS;
    this.bar.hidden = true;
    this.spoken = element('p', 'assistive');
    this.spoken.setAttribute('role', 'status');
    this.button = element('button', 'aui-button bic-reading-button');
    this.button.type = 'button';
    this.button.hidden = true;
    this.problem = element('div', 'bic-problem');
    this.problem.setAttribute('role', 'alert');
    this.bar.setAttribute('aria-label', AJS.I18n.getText('ballincourt.court.reading.label'));
    this.button.addEventListener('click', this.act.bind(this));
    place.classList.add('aui-message');
    place.replaceChildren(this.text, this.bar, this.button, this.spoken, this.problem);
  }

  /* After something was asked for it is said that it is done, however soon that is. */
  Reading.prototype.expect = function (asked) {
    this.last = asked ? { state: 'RUNNING' } : null;
    return this;
  };

  Reading.prototype.follow = function () {
    var self = this;
    clearTimeout(self.timer);
    return send('GET', self.project, 'replay').then(function (replay) {
      self.problem.textContent = '';
      return self.isNews(replay) ? self.end(replay) : self.show(replay);
    }).catch(function (error) {
      self.place.hidden = false;
      showProblem(self.problem, error, self.follow.bind(self));
    });
  };

  Reading.prototype.isNews = function (replay) {
    return replay.state === 'DONE' && this.last && this.last.state !== 'DONE';
  };

  /* Nothing is read any more of a project that is off; that is not the end that was waited for. */
  Reading.prototype.end = function (replay) {
    var self = this;
    return send('GET', self.project, 'court-rules').then(function (rules) {
      if (!rules.on) {
        self.place.hidden = true;
        return self.then.off();
      }
      self.show(replay);
      return self.then.done && self.then.done();
    });
  };

  Reading.prototype.show = function (replay) {
    var went = this.isNews(replay);
    var tenth = replay.state + Math.floor(10 * replay.done / (replay.total || 1));
    this.last = replay;
    this.place.dataset.state = replay.state;
    this.place.hidden = replay.state === 'DONE' && !went;
    this.text.textContent = words(replay);
    this.bar.hidden = replay.state !== 'RUNNING' && replay.state !== 'CANCELLED';
    this.bar.value = replay.total ? STEPS * replay.done / replay.total : 0;
    if (tenth !== this.tenth && !this.place.hidden) {
      this.tenth = tenth;
      this.spoken.textContent = this.text.textContent;
    }
    this.offer(replay.state);
    if (replay.state === 'RUNNING') {
      this.timer = setTimeout(this.follow.bind(this), EVERY_MILLIS);
    }
  };

  Reading.prototype.offer = function (state) {
    this.button.hidden = !this.administrator || state === 'DONE';
    if (state === 'RUNNING') {
      this.button.textContent = AJS.I18n.getText('ballincourt.court.reading.cancel');
    } else if (state === 'CANCELLED') {
      this.button.textContent = AJS.I18n.getText('ballincourt.court.reading.resume');
    } else {
      this.button.textContent = AJS.I18n.getText('ballincourt.court.reading.again');
    }
  };

  Reading.prototype.act = function () {
    var self = this;
    var state = self.last && self.last.state;
    clearTimeout(self.timer);
    rest(self.button, self.asked(state).then(self.follow.bind(self)).catch(function (error) {
      showProblem(self.problem, error, self.act.bind(self));
    }));
  };

  Reading.prototype.asked = function (state) {
    if (state === 'RUNNING') {
      return send('DELETE', this.project, 'replay');
    }
    return state === 'CANCELLED' ? send('POST', this.project, 'replay') : saveAsTheyAre(this.project);
  };

  /* Saving the rules as they are switches on, and has the history read from the beginning. */
  function saveAsTheyAre(project) {
    return send('GET', project, 'court-rules').then(function (rules) {
      return send('PUT', project, 'court-rules', rules);
    });
  }

  window.BallInCourt = window.BallInCourt || {};
  window.BallInCourt.project = {
    element: element,
    send: send,
    drawn: drawn,
    rest: rest,
    showProblem: showProblem,
    saveAsTheyAre: saveAsTheyAre,
    Reading: Reading
  };
})();
