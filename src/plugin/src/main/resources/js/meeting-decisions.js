/* What was agreed in a meeting: a list to add to, and an issue of each on a click. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var element = page.element;
  var LONGEST_SUMMARY = 255;

  /* meeting: its id and the key of its project; save: saves all that is written, where anything is not saved yet. */
  function Decisions(meeting, save) {
    this.meeting = meeting;
    this.save = save;
    this.rows = [];
    this.element = calendar.group(AJS.I18n.getText('ballincourt.meeting.minutes.decisions'), 'bic-place-decisions bic-decisions');
    this.list = element('ol', '');
    this.adding = page.button(AJS.I18n.getText('ballincourt.meeting.minutes.add-decision'), 'bic-add-decision', this.add.bind(this));
    this.element.append(this.list, this.adding);
  }

  Decisions.prototype.add = function () {
    this.row({ id: null, text: '', issue: null }).field.focus();
    calendar.changed(this.element);
  };

  Decisions.prototype.row = function (decision) {
    var row = { id: decision.id, issue: decision.issue, item: element('li', 'bic-decision'), field: element('textarea', 'textarea') };
    row.field.rows = 2;
    row.field.value = decision.text;
    row.place = calendar.labelled(AJS.I18n.getText('ballincourt.meeting.minutes.decision', this.rows.length + 1), row.field);
    row.place.classList.add('bic-wide');
    row.deeds = element('div', 'bic-deeds');
    row.item.append(row.place, row.deeds);
    this.rows.push(row);
    this.list.append(row.item);
    this.drawDeeds(row);
    return row;
  };

  Decisions.prototype.drawDeeds = function (row) {
    if (row.issue) {
      var link = element('a', 'bic-issue', row.issue);
      link.href = AJS.contextPath() + '/browse/' + encodeURIComponent(row.issue);
      row.deeds.replaceChildren(element('span', '', AJS.I18n.getText('ballincourt.meeting.minutes.tracked')), link);
      return;
    }
    row.deeds.replaceChildren(
      page.button(AJS.I18n.getText('ballincourt.meeting.minutes.make-issue'), 'bic-make-issue', this.ask.bind(this, row)),
      page.button(AJS.I18n.getText('ballincourt.meeting.minutes.remove'), 'aui-button-link bic-remove', this.remove.bind(this, row)));
  };

  Decisions.prototype.remove = function (row) {
    this.rows.splice(this.rows.indexOf(row), 1);
    row.item.remove();
    this.number();
    this.adding.focus();
    calendar.changed(this.element);
  };

  Decisions.prototype.number = function () {
    this.rows.forEach(function (row, at) {
      row.place.querySelector('label').textContent = AJS.I18n.getText('ballincourt.meeting.minutes.decision', at + 1);
    });
  };

  /* An issue is made of what is saved. */
  Decisions.prototype.ask = function (row, event) {
    var self = this;
    page.rest(event.target, self.save().then(function (saved) {
      if (saved && row.id !== null) {
        self.form(row);
      }
    }));
  };

  Decisions.prototype.form = function (row) {
    var self = this;
    var fields = {
      project: calendar.input('text', self.meeting.project),
      summary: calendar.input('text', row.field.value.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SUMMARY))
    };
    var form = element('div', 'bic-issue-form');
    var problem = element('div', '');
    var make = page.button(AJS.I18n.getText('ballincourt.meeting.minutes.make'), 'bic-make', function () {
      page.rest(make, self.make(row, fields, form, problem));
    });
    form.setAttribute('role', 'group');
    form.setAttribute('aria-label', AJS.I18n.getText('ballincourt.meeting.minutes.make-issue'));
    problem.setAttribute('role', 'alert');
    form.append(
      named('summary', AJS.I18n.getText('ballincourt.action.form.summary'), fields.summary),
      named('project', AJS.I18n.getText('ballincourt.action.form.project'), fields.project),
      problem, make,
      page.button(AJS.I18n.getText('ballincourt.action.form.cancel'), 'aui-button-link', function () {
        self.drawDeeds(row);
        row.deeds.querySelector('button').focus();
      }));
    row.deeds.replaceChildren(form);
    fields.summary.focus();
  };

  function named(name, label, field) {
    var part = calendar.labelled(label, field);
    part.classList.add('bic-issue-' + name, 'bic-wide');
    return part;
  }

  Decisions.prototype.make = function (row, fields, form, problem) {
    var self = this;
    var address = 'meetings/' + self.meeting.id + '/decisions/' + row.id + '/issue';
    page.clearFaults(form);
    problem.replaceChildren();
    return page.send('POST', address, { project: fields.project.value.trim(), summary: fields.summary.value.trim() })
      .then(function (answer) {
        row.issue = answer.issue || answer.key;
        self.drawDeeds(row);
        row.deeds.querySelector('a').focus();
      }).catch(function (error) {
        self.refused(error, form, problem, function () { form.querySelector('.bic-make').click(); });
      });
  };

  Decisions.prototype.refused = function (error, form, problem, again) {
    var left = (error.faults || []).filter(function (fault) {
      var place = fault.field && form.querySelector('.bic-issue-' + fault.field.split('.').pop());
      if (place) {
        calendar.showFault(place, fault.message);
      }
      return !place;
    });
    if (left.length || !error.faults || !error.faults.length) {
      page.showProblem(problem, error, again);
    }
    calendar.focusFirstFault(form);
  };

  /* Those in which nothing stands are not there. */
  Decisions.prototype.read = function () {
    return this.written().map(function (row) {
      var text = row.field.value.trim();
      return row.id === null ? { text: text } : { id: row.id, text: text };
    });
  };

  Decisions.prototype.written = function () {
    return this.rows.filter(function (row) { return row.field.value.trim(); });
  };

  Decisions.prototype.write = function (decisions) {
    this.rows = [];
    this.list.replaceChildren();
    decisions.forEach(this.row, this);
  };

  /* As they are kept now, in the order in which they were sent: what is being typed stays. */
  Decisions.prototype.saved = function (decisions) {
    var self = this;
    self.written().forEach(function (row, at) {
      var kept = decisions[at];
      if (kept) {
        var drawn = row.issue === kept.issue;
        row.id = kept.id;
        row.issue = kept.issue;
        if (!drawn) {
          self.drawDeeds(row);
        }
      }
    });
  };

  /* What somebody else has taken out is new again where it stays here. */
  Decisions.prototype.keepAgainst = function (decisions) {
    var self = this;
    self.rows.forEach(function (row) {
      if (!decisions.some(function (one) { return one.id === row.id; })) {
        row.id = null;
        row.issue = null;
        self.drawDeeds(row);
      }
    });
  };

  Decisions.prototype.placeOf = function (path) {
    var found = /^decisions\[(\d+)\]/.exec(path || '');
    var row = found && this.written()[found[1]];
    return row ? row.place : null;
  };

  window.BallInCourt.meeting = { Decisions: Decisions };
})();
