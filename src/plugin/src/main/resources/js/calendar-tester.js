/* The tester: the business time between two times of the day, by what is in the form, saved or not. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var element = page.element;

  function Tester(place, form) {
    this.place = place;
    this.form = form;
    this.from = this.field('from', AJS.I18n.getText('ballincourt.calendar.tester.from'));
    this.to = this.field('to', AJS.I18n.getText('ballincourt.calendar.tester.to'));
    this.button = element('button', 'aui-button bic-count', AJS.I18n.getText('ballincourt.calendar.tester.count'));
    this.button.type = 'submit';
    this.problem = element('div', 'bic-tester-problem');
    this.problem.setAttribute('role', 'alert');
    this.answer = element('div', 'bic-tester-answer');
    this.answer.setAttribute('role', 'status');
    place.append(this.from, this.to, this.button, this.problem, this.answer);
    place.addEventListener('submit', this.ask.bind(this));
  }

  Tester.prototype.field = function (name, label) {
    var field = calendar.input('datetime-local');
    field.name = name;
    return calendar.labelled(label, field);
  };

  Tester.prototype.value = function (field) {
    return field.querySelector('input').value || null;
  };

  Tester.prototype.ask = function (event) {
    var read = this.form.read();
    event.preventDefault();
    calendar.clearFaults(this.place.parentNode);
    this.problem.replaceChildren();
    this.answer.replaceChildren();
    if (read.faults.length) {
      this.form.showFaults(read.faults, read.places);
      return;
    }
    page.rest(this.button, page.send('POST', 'calendars/tester', {
      calendar: { zone: read.calendar.zone, editions: read.calendar.editions },
      from: this.value(this.from),
      to: this.value(this.to)
    }).then(this.show.bind(this)).catch(this.failed.bind(this, read)));
  };

  /* What is wrong with the times stands at them, what is wrong with the calendar in its form. */
  Tester.prototype.failed = function (read, error) {
    var own = { from: this.from, to: this.to };
    var faults = (error.faults || []).map(function (fault) {
      return { field: (fault.field || '').replace(/^calendar\./, ''), place: own[fault.field], message: fault.message };
    });
    var left = this.form.showFaults(faults, read.places);
    if (left.length || !faults.length) {
      page.showProblem(this.problem, error, this.place.requestSubmit.bind(this.place));
    }
    calendar.focusFirstFault(this.place);
  };

  Tester.prototype.show = function (found) {
    var list = element('ul', 'bic-opening');
    found.spans.forEach(function (span) {
      list.append(element('li', '', AJS.I18n.getText('ballincourt.calendar.tester.span', span.day, span.from, span.to, span.length)));
    });
    if (found.more) {
      list.append(element('li', 'bic-subtle', AJS.I18n.getText('ballincourt.calendar.tester.more', found.more)));
    }
    this.answer.append(element('p', 'bic-tester-length', AJS.I18n.getText('ballincourt.calendar.tester.length', found.length)), list);
    (found.notes || []).forEach(function (note) {
      this.answer.append(element('p', 'description', note));
    }, this);
  };

  calendar.Tester = Tester;
})();
