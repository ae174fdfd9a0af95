/* What the project's pages share: calls of its REST, and the reading of its history, which is followed while it goes on. */
(function () {
  'use strict';

  var EVERY_MILLIS = 1000;
  var STEPS = 100;

  var page = window.BallInCourt.page;
  var element = page.element;
  var rest = page.rest;
  var showProblem = page.showProblem;

  function send(method, project, what, body) {
    return page.send(method, 'projects/' + encodeURIComponent(project) + '/' + what, body);
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

  window.BallInCourt.project = {
    element: element,
    send: send,
    drawn: page.drawn,
    rest: rest,
    showProblem: showProblem,
    saveAsTheyAre: saveAsTheyAre,
    Reading: Reading
  };
})();
