/* When a meeting can be: times that suit both sides, or another one, each as both sides’ clocks show it. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var element = page.element;
  var SECOND = 1000;

  /* What clocks show in a zone; null where the browser does not know the zone. */
  function clocks(zone, instant) {
    try {
      var shown = new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone, dateStyle: 'short', timeStyle: 'short'
      }).format(instant).split(' ');
      return { date: shown[0], time: shown[1] };
    } catch (e) {
      return null;
    }
  }

  /* How far its clocks are ahead of UTC then. */
  function offset(zone, instant) {
    var there = clocks(zone, instant);
    return there ? Date.parse(there.date + 'T' + there.time + ':00Z') - instant.getTime() : 0;
  }

  /* The first instant at which its clocks show that; null where they never do, since they are put forward. */
  function instantOf(zone, date, time) {
    var shown = Date.parse(date + 'T' + time + ':00Z');
    if (isNaN(shown)) {
      return null;
    }
    var found = [24, -24].map(function (hours) {
      return new Date(shown - offset(zone, new Date(shown - hours * 3600 * SECOND)));
    }).filter(function (instant) {
      var there = clocks(zone, instant);
      return there && there.date === date && there.time === time;
    });
    return found.length ? found.reduce(function (one, other) { return one <= other ? one : other; }) : null;
  }

  function span(start, end) {
    return AJS.I18n.getText('ballincourt.meeting.when.clocks', start.time, end.time);
  }

  function day(start, end) {
    return AJS.I18n.getText('ballincourt.meeting.when.day',
      calendar.weekdayInWords(start.date), calendar.dateInWords(start.date), span(start, end));
  }

  /* As both sides’ clocks show it: client is `{name, zone}`; zone is that of whoever is looking. */
  function inWords(instant, minutes, client, zone) {
    var end = new Date(instant.getTime() + minutes * 60 * SECOND);
    var there = [clocks(client.zone, instant), clocks(client.zone, end)];
    var here = [clocks(zone, instant), clocks(zone, end)];
    if (!there[0] || !here[0]) {
      return AJS.I18n.getText('ballincourt.meeting.when.here', instant.toISOString(), 'UTC');
    }
    var theirs = day(there[0], there[1]);
    var ours = day(here[0], here[1]);
    if (theirs === ours) {
      return AJS.I18n.getText('ballincourt.meeting.when.alike', theirs, client.name, client.zone);
    }
    return AJS.I18n.getText('ballincourt.meeting.when.both', theirs, client.name, client.zone,
      there[0].date === here[0].date ? span(here[0], here[1]) : ours, zone);
  }

  /* form: asks for `client()`, `minutes()`, `venue()`; kept: the time that it has now, or null. */
  function Times(form, drawn) {
    this.form = form;
    this.drawn = drawn;
    this.startsAt = drawn.kept ? drawn.kept.startsAt : null;
    this.suggested = [];
    this.asked = 0;
    this.element = calendar.group(AJS.I18n.getText('ballincourt.meeting.plan.when'), 'bic-place-startsAt bic-times');
    this.list = element('div', 'bic-suggested');
    this.note = element('p', 'bic-note');
    this.note.setAttribute('role', 'status');
    this.element.append(this.list, this.drawOther(), this.note);
    this.element.addEventListener('change', this.chosen.bind(this));
  }

  /* One’s own clocks: nobody has to reckon. */
  Times.prototype.drawOther = function () {
    this.date = calendar.input('date', '');
    this.time = calendar.input('time', '');
    this.other = this.radio('other', AJS.I18n.getText('ballincourt.meeting.plan.other-time', this.drawn.zone));
    this.said = element('p', 'bic-note bic-other-words');
    this.said.setAttribute('role', 'status');
    this.otherFields = element('div', 'bic-other-time');
    this.otherFields.append(
      calendar.labelled(AJS.I18n.getText('ballincourt.meeting.plan.date'), this.date),
      calendar.labelled(AJS.I18n.getText('ballincourt.meeting.plan.time'), this.time),
      this.said);
    this.otherFields.addEventListener('input', function () {
      this.other.querySelector('input').checked = true;
      this.chosen();
    }.bind(this));
    var part = element('div', '');
    part.append(this.other, this.otherFields);
    return part;
  };

  Times.prototype.radio = function (value, text) {
    var box = element('input', 'radio');
    box.type = 'radio';
    box.name = 'startsAt';
    box.value = value;
    return calendar.checkable(text, box);
  };

  Times.prototype.words = function (startsAt) {
    return inWords(new Date(startsAt), this.form.minutes(), this.form.client(), this.drawn.zone);
  };

  Times.prototype.typed = function () {
    return instantOf(this.drawn.zone, this.date.value, this.time.value);
  };

  /* What has been chosen, in words where it was typed. */
  Times.prototype.chosen = function () {
    var box = this.element.querySelector('input[name=startsAt]:checked');
    var typed = this.typed();
    this.startsAt = !box ? null : box.value === 'other' ? (typed ? wire(typed) : null) : box.value;
    this.said.textContent = typed ? this.words(wire(typed)) : this.date.value && this.time.value
      ? AJS.I18n.getText('ballincourt.meeting.plan.no-such-time') : '';
  };

  function wire(instant) {
    return instant.toISOString().replace('.000Z', 'Z');
  }

  /* What was chosen stays among the suggested ones, also where it is suggested no more. */
  Times.prototype.draw = function () {
    var self = this;
    var other = self.other.querySelector('input').checked;
    var kept = self.drawn.kept && self.drawn.kept.startsAt;
    var offered = self.suggested.slice();
    [self.startsAt, kept].forEach(function (one) {
      if (one && !other && offered.indexOf(one) < 0) {
        offered.unshift(one);
      }
    });
    self.list.replaceChildren.apply(self.list, offered.map(function (one) {
      var text = self.words(one);
      var label = self.radio(one, one === kept ? AJS.I18n.getText('ballincourt.meeting.plan.as-planned', text) : text);
      label.querySelector('input').checked = one === self.startsAt && !other;
      return label;
    }));
    self.chosen();
  };

  /* Asks anew which times suit both sides. */
  Times.prototype.load = function () {
    var self = this;
    var mine = ++self.asked;
    var query = '?minutes=' + self.form.minutes() + '&venue=' + self.form.venue() + '&client=' + self.form.client().id;
    self.draw();
    return page.send('GET', 'projects/' + encodeURIComponent(self.drawn.project) + '/meetings/times' + query).then(function (answer) {
      if (mine === self.asked) {
        self.suggested = answer.times.map(function (one) { return one.startsAt; });
        self.note.textContent = self.suggested.length ? '' : AJS.I18n.getText('ballincourt.meeting.plan.no-times');
        self.draw();
      }
    }).catch(function (error) {
      if (mine === self.asked) {
        page.showProblem(self.note, error, self.load.bind(self));
      }
    });
  };

  window.BallInCourt.meeting = { Times: Times, inWords: inWords, instantOf: instantOf };
})();
