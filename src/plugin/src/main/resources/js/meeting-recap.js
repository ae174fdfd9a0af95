/* The recap as a mail: shown first, edited, sent. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var meeting = window.BallInCourt.meeting;
  var element = page.element;

  function Recap(root, drawn, minutes) {
    this.form = root.querySelector('#bic-recap');
    this.address = 'meetings/' + drawn.id + '/recap';
    this.minutes = minutes;
    this.fields = {};
    this.draw();
  }

  Recap.prototype.draw = function () {
    this.button = page.button(AJS.I18n.getText('ballincourt.meeting.recap.preview'), 'bic-preview-recap', this.ask.bind(this));
    this.problem = element('div', 'bic-problem');
    this.said = element('div', 'bic-done');
    this.preview = element('div', 'bic-letters');
    this.preview.tabIndex = -1;
    this.problem.setAttribute('role', 'alert');
    this.said.setAttribute('role', 'status');
    this.form.addEventListener('submit', function (event) { event.preventDefault(); });
    this.form.append(
      element('p', 'bic-note', AJS.I18n.getText('ballincourt.meeting.recap.note')),
      this.button, this.said, this.problem, this.preview);
  };

  Recap.prototype.clear = function () {
    page.clearFaults(this.form);
    this.problem.replaceChildren();
    this.said.replaceChildren();
  };

  /* Mailed is what is saved. */
  Recap.prototype.ask = function () {
    var self = this;
    self.clear();
    page.rest(self.button, self.minutes.saveChanges().then(function (saved) {
      return saved ? page.send('POST', self.address + '/preview', {}).then(self.show.bind(self)) : null;
    }).catch(self.refused.bind(self, self.ask.bind(self))));
  };

  Recap.prototype.show = function (preview) {
    var self = this;
    var parts = [element('p', '', AJS.I18n.getText('ballincourt.meeting.recap.to',
      preview.to.map(function (one) { return one.name; }).join(', ')))];
    self.fields = {};
    Object.keys(preview.letters).forEach(function (language) {
      parts.push(self.letter(language, preview.letters[language]));
    });
    parts.push(
      element('p', 'bic-note', AJS.I18n.getText('ballincourt.meeting.recap.marks', '[[greeting]]')),
      self.sendButton(preview.to.length));
    self.preview.replaceChildren.apply(self.preview, parts);
    self.preview.focus();
  };

  Recap.prototype.letter = function (language, letter) {
    var part = calendar.group(AJS.I18n.getText('ballincourt.sending.preview.letter', letter.languageName), 'bic-letter');
    var fields = { subject: calendar.input('text', letter.subject), body: element('textarea', 'textarea') };
    fields.body.rows = 18;
    fields.body.value = letter.body;
    fields.subject.lang = language;
    fields.body.lang = language;
    fields.subjectPlace = calendar.labelled(AJS.I18n.getText('ballincourt.sending.preview.subject'), fields.subject);
    fields.bodyPlace = calendar.labelled(AJS.I18n.getText('ballincourt.sending.preview.body'), fields.body);
    fields.subjectPlace.classList.add('bic-wide');
    fields.bodyPlace.classList.add('bic-wide');
    part.append(fields.subjectPlace, fields.bodyPlace);
    this.fields[language] = fields;
    return part;
  };

  Recap.prototype.sendButton = function (people) {
    var part = element('p', 'bic-deeds');
    part.append(page.button(AJS.I18n.getText('ballincourt.sending.preview.send', String(people)), 'aui-button-primary bic-send-recap', this.send.bind(this)));
    return part;
  };

  Recap.prototype.letters = function () {
    var fields = this.fields;
    return Object.keys(fields).reduce(function (all, language) {
      all[language] = { subject: fields[language].subject.value, body: fields[language].body.value };
      return all;
    }, {});
  };

  Recap.prototype.send = function () {
    var self = this;
    self.clear();
    page.rest(self.preview.querySelector('.bic-send-recap'),
      page.send('POST', self.address, { revision: self.minutes.revision, letters: self.letters() }).then(function (kept) {
        self.minutes.revision = kept.revision;
        self.preview.replaceChildren();
        self.said.replaceChildren(element('div', 'aui-message aui-message-success', AJS.I18n.getText('ballincourt.meeting.recap.sent')));
        self.button.focus();
        self.form.dispatchEvent(new CustomEvent('bic-mailed', { bubbles: true }));
      }).catch(self.refused.bind(self, self.send.bind(self))));
  };

  /* Minutes that somebody else has changed meanwhile are to be looked at first. */
  Recap.prototype.refused = function (again, error) {
    var self = this;
    if (error.status === 409) {
      self.preview.replaceChildren();
      return self.minutes.isLatest().then(function (latest) {
        return latest ? page.showProblem(self.problem, error, again) : self.minutes.showTheirs(error);
      });
    }
    var left = (error.faults || []).filter(function (fault) {
      var place = self.placeOf(fault.field);
      if (place) {
        calendar.showFault(place, fault.message);
      }
      return !place;
    });
    if (left.length || !error.faults || !error.faults.length) {
      page.showProblem(self.problem, error, again);
    }
    calendar.focusFirstFault(self.form);
    return null;
  };

  Recap.prototype.placeOf = function (path) {
    var parts = /^letters\.([a-z]+)\.(subject|body)$/.exec(path || '');
    var fields = parts && this.fields[parts[1]];
    return fields ? fields[parts[2] + 'Place'] : null;
  };

  meeting.Recap = Recap;
})();
