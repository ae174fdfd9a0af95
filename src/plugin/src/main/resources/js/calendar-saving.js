/* Saves the form: asks from when a change holds where it would move turns, and overwrites nothing unseen. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var change = calendar.change;
  var element = page.element;

  /* loaded: as it is kept; used: whether somebody has chosen it */
  function Saving(root, form, loaded, used) {
    this.root = root;
    this.form = form;
    this.loaded = loaded;
    this.used = used;
    this.button = root.querySelector('.bic-save');
    this.question = root.querySelector('#bic-save-question');
    this.problem = root.querySelector('#bic-save-problem');
    this.said = root.querySelector('#bic-saved');
    this.clean = change.text(form.read().calendar);
  }

  Saving.prototype.isChanged = function () {
    return change.text(this.form.read().calendar) !== this.clean;
  };

  Saving.prototype.clear = function () {
    calendar.clearFaults(this.root.querySelector('#bic-calendar-form'));
    [this.question, this.problem, this.said].forEach(function (place) {
      place.replaceChildren();
    });
  };

  Saving.prototype.save = function () {
    var read = this.form.read();
    this.clear();
    if (read.faults.length) {
      this.form.showFaults(read.faults, read.places);
    } else if (read.calendar.id === null) {
      this.work(this.button, read, page.send('POST', 'calendars', read.calendar));
    } else {
      this.work(this.button, read, this.replace(read));
    }
  };

  /* Two windows may be open: what another one has saved meanwhile is not overwritten unseen. */
  Saving.prototype.replace = function (read) {
    var self = this;
    return page.send('GET', 'calendars/' + self.loaded.id).then(function (now) {
      return change.text(now) === change.text(self.loaded)
        ? self.put(read.calendar, false)
        : self.showChangedMeanwhile();
    });
  };

  Saving.prototype.put = function (wanted, correctPast) {
    return page.send('PUT', 'calendars/' + this.loaded.id + (correctPast ? '?correctPast=true' : ''), wanted);
  };

  Saving.prototype.work = function (button, read, saved) {
    page.rest(button, saved.then(this.done.bind(this)).catch(this.refused.bind(this, read)));
  };

  Saving.prototype.done = function (saved) {
    if (!saved) {
      return;
    }
    var focused = this.question.contains(document.activeElement);
    this.clear();
    if (this.loaded.id === null) {
      this.named(saved);
    }
    this.loaded = saved;
    this.form.write(saved);
    this.clean = change.text(this.form.read().calendar);
    this.said.append(element('div', 'aui-message aui-message-success', AJS.I18n.getText('ballincourt.calendar.form.saved')));
    if (focused) {
      this.button.disabled = false;
      this.button.focus();
    }
  };

  /* From now on the form is that of a calendar that is kept. */
  Saving.prototype.named = function (saved) {
    history.replaceState(null, '', '?id=' + saved.id);
    this.root.querySelector('h1').textContent = AJS.I18n.getText('ballincourt.calendar.form.title', saved.name);
  };

  Saving.prototype.refused = function (read, error) {
    var turns = error.answer;
    if (error.status !== 409 || turns.openTurns === undefined) {
      this.fail(read, error);
    } else if (this.used || turns.openTurns + turns.closedTurns > 0) {
      this.ask(read, turns);
    } else {
      this.work(this.button, read, this.put(read.calendar, true));
    }
  };

  Saving.prototype.fail = function (read, error) {
    var faults = error.faults || [];
    var left = this.form.showFaults(faults, read.places);
    if (left.length || !faults.length) {
      page.showProblem(this.problem, error, this.save.bind(this));
      this.problem.querySelector('button').focus();
    }
  };

  Saving.prototype.ask = function (read, turns) {
    var self = this;
    var today = self.form.today();
    var question = new calendar.Question({
      turns: turns,
      tomorrow: calendar.dayAfter(today),
      reason: change.whyNotFromADate(self.loaded, read.calendar, today),
      wrong: function (date) { return change.whyNotFrom(date, read.calendar, today); }
    }, self.saveSo.bind(self, read, today), self.askNoMore.bind(self));
    self.question.replaceChildren(question.element);
    question.focus();
  };

  Saving.prototype.saveSo = function (read, today, date, button) {
    var sent = date === null ? read.calendar : change.from(date, this.loaded, read.calendar, today);
    var places = date === null ? read.places : change.places(sent, read.calendar, today, read.places);
    this.problem.replaceChildren();
    this.work(button, { calendar: sent, places: places }, this.put(sent, date === null));
  };

  Saving.prototype.askNoMore = function () {
    this.question.replaceChildren();
    this.button.focus();
  };

  Saving.prototype.showChangedMeanwhile = function () {
    page.showChangedMeanwhile(this.problem, AJS.I18n.getText('ballincourt.calendar.form.changed-meanwhile'), function () {
      this.clean = null;
      location.reload();
    }.bind(this));
    return null;
  };

  calendar.Saving = Saving;
})();
