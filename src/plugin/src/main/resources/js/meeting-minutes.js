/* What is written down about a meeting; somebody else’s changes are shown and never overwritten unseen. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var meeting = window.BallInCourt.meeting;
  var element = page.element;

  function area(rows) {
    var field = element('textarea', 'textarea');
    field.rows = rows;
    return field;
  }

  function Minutes(root, drawn) {
    this.root = root;
    this.drawn = drawn;
    this.revision = drawn.minutes.revision;
    this.prepared = area(5);
    this.recap = area(10);
    this.thread = area(8);
    this.decisions = new meeting.Decisions(drawn, this.saveChanges.bind(this));
    this.draw();
    this.write(drawn.minutes);
  }

  Minutes.prototype.draw = function () {
    var form = this.root.querySelector('#bic-minutes');
    this.places = {
      prepared: calendar.labelled(AJS.I18n.getText('ballincourt.meeting.minutes.prepared'), this.prepared),
      recap: calendar.labelled(AJS.I18n.getText('ballincourt.meeting.minutes.recap'), this.recap),
      thread: calendar.labelled(AJS.I18n.getText('ballincourt.meeting.minutes.thread'), this.thread),
      decisions: this.decisions.element
    };
    Object.keys(this.places).forEach(function (name) { this.places[name].classList.add('bic-wide'); }, this);
    this.button = page.button(AJS.I18n.getText('ballincourt.meeting.minutes.save'), 'aui-button-primary bic-save-minutes', this.save.bind(this));
    this.theirs = element('div', 'bic-theirs');
    this.problem = element('div', 'bic-problem');
    this.said = element('p', 'bic-said');
    this.theirs.setAttribute('role', 'alert');
    this.problem.setAttribute('role', 'alert');
    this.said.setAttribute('role', 'status');
    var before = this.saving();
    before.append(this.places.prepared);
    this.root.querySelector('.bic-prepared-fields').append(before);
    form.append(this.places.recap, this.places.decisions, this.threadPart(), this.theirs, this.problem, this.deeds());
    form.addEventListener('submit', function (event) { event.preventDefault(); });
  };

  /* The place has the looks of a form, and is none: all is saved at once. */
  Minutes.prototype.saving = function () {
    var form = element('form', 'aui top-label');
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    return form;
  };

  /* Open where one met in writing: then it is the trail. */
  Minutes.prototype.threadPart = function () {
    var part = element('details', 'bic-thread-part');
    part.open = this.drawn.pasted || !!this.drawn.minutes.thread;
    part.append(
      element('summary', '', AJS.I18n.getText('ballincourt.meeting.minutes.paste')),
      element('p', 'bic-note', AJS.I18n.getText('ballincourt.meeting.minutes.thread-note')),
      this.places.thread);
    return part;
  };

  Minutes.prototype.deeds = function () {
    var part = element('div', 'bic-deeds bic-saving-minutes');
    part.append(this.button, this.said);
    return part;
  };

  Minutes.prototype.write = function (minutes) {
    this.prepared.value = minutes.prepared;
    this.recap.value = minutes.recap;
    this.thread.value = minutes.thread;
    this.decisions.write(minutes.decisions);
    this.clean = JSON.stringify(this.read());
    this.onPaper();
  };

  Minutes.prototype.read = function () {
    return {
      prepared: this.prepared.value,
      recap: this.recap.value,
      thread: this.thread.value,
      decisions: this.decisions.read()
    };
  };

  Minutes.prototype.isChanged = function () {
    return JSON.stringify(this.read()) !== this.clean;
  };

  /* What is prepared, for the printed agenda. */
  Minutes.prototype.onPaper = function () {
    var lines = this.prepared.value.split('\n').filter(function (line) { return line.trim(); });
    var place = this.root.querySelector('.bic-prepared-text');
    place.replaceChildren.apply(place, lines.map(function (line) { return element('p', '', line); }));
  };

  Minutes.prototype.clear = function () {
    Object.keys(this.places).forEach(function (name) { page.clearFaults(this.places[name]); }, this);
    [this.theirs, this.problem, this.said].forEach(function (place) { place.replaceChildren(); });
  };

  /* Gives whether all is saved. */
  Minutes.prototype.saveChanges = function () {
    return this.isChanged() ? this.put() : Promise.resolve(true);
  };

  Minutes.prototype.save = function () {
    var self = this;
    return page.rest(self.button, self.put().then(function (saved) {
      if (saved) {
        self.said.textContent = AJS.I18n.getText('ballincourt.meeting.minutes.saved');
      }
      return saved;
    }));
  };

  Minutes.prototype.put = function () {
    var self = this;
    var wanted = self.read();
    self.clear();
    return page.send('PUT', 'meetings/' + self.drawn.id + '/minutes', Object.assign({ revision: self.revision }, wanted))
      .then(function (kept) {
        self.revision = kept.revision;
        self.decisions.saved(kept.decisions);
        self.clean = JSON.stringify(self.read());
        return true;
      }).catch(function (error) {
        return self.refused(error).then(function () { return false; });
      });
  };

  Minutes.prototype.refused = function (error) {
    if (error.status === 409) {
      return this.showTheirs(error);
    }
    var self = this;
    var left = (error.faults || []).filter(function (fault) {
      var place = self.decisions.placeOf(fault.field) || self.places[fault.field];
      if (place) {
        calendar.showFault(place, fault.message);
      }
      return !place;
    });
    if (left.length || !error.faults || !error.faults.length) {
      page.showProblem(self.problem, error, self.save.bind(self));
    }
    calendar.focusFirstFault(self.root);
    return Promise.resolve();
  };

  /* Whether nobody else has saved since; also where that cannot be found out. */
  Minutes.prototype.isLatest = function () {
    var self = this;
    return page.send('GET', 'meetings/' + self.drawn.id + '/minutes').then(function (now) {
      return now.revision === self.revision;
    }).catch(function () { return true; });
  };

  /* What was typed here stays where it is; what somebody else has saved is shown below it. */
  Minutes.prototype.showTheirs = function (error) {
    var self = this;
    return page.send('GET', 'meetings/' + self.drawn.id + '/minutes').then(function (now) {
      var message = element('div', 'aui-message aui-message-warning');
      message.append(element('p', '', error.message), text(now), self.choices(now));
      self.theirs.replaceChildren(message);
      message.querySelector('button').focus();
    }).catch(function (failed) {
      page.showProblem(self.problem, failed, self.save.bind(self));
    });
  };

  function text(minutes) {
    var part = element('div', 'bic-their-minutes');
    [
      [AJS.I18n.getText('ballincourt.meeting.minutes.prepared'), minutes.prepared],
      [AJS.I18n.getText('ballincourt.meeting.minutes.recap'), minutes.recap],
      [AJS.I18n.getText('ballincourt.meeting.minutes.decisions'),
        minutes.decisions.map(function (one) { return '– ' + one.text; }).join('\n')],
      [AJS.I18n.getText('ballincourt.meeting.minutes.thread'), minutes.thread]
    ].forEach(function (one) {
      if (one[1]) {
        part.append(element('h4', '', one[0]), element('p', 'bic-lines', one[1]));
      }
    });
    return part;
  }

  Minutes.prototype.choices = function (now) {
    var self = this;
    var part = element('p', 'bic-deeds');
    part.append(
      page.button(AJS.I18n.getText('ballincourt.meeting.minutes.keep-mine'), 'bic-keep-mine', function () {
        self.revision = now.revision;
        self.decisions.keepAgainst(now.decisions);
        self.save();
      }),
      page.button(AJS.I18n.getText('ballincourt.meeting.minutes.take-theirs'), 'bic-take-theirs', function () {
        self.clear();
        self.revision = now.revision;
        self.write(now);
        self.recap.focus();
      }));
    return part;
  };

  meeting.Minutes = Minutes;
})();
