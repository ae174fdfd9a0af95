/* What would be sent: to whom, to whom not and why, and each mail to be edited before it is. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var element = page.element;

  /* Keeps what somebody has edited while the fields above it change. */
  function Letters() {
    this.proposed = {};
    this.fields = {};
  }

  Letters.prototype.draw = function (letters) {
    var part = element('div', 'bic-letters');
    var self = this;
    self.fields = {};
    Object.keys(letters).forEach(function (language) {
      part.append(self.letter(language, letters[language]));
    });
    return part;
  };

  Letters.prototype.letter = function (language, letter) {
    var part = calendar.group(AJS.I18n.getText('ballincourt.sending.preview.letter', letter.languageName), 'bic-letter');
    var subject = calendar.input('text', letter.subject);
    var body = element('textarea', 'textarea');
    body.rows = 22;
    body.value = letter.body;
    subject.lang = language;
    body.lang = language;
    var subjectPlace = calendar.labelled(AJS.I18n.getText('ballincourt.sending.preview.subject'), subject);
    var bodyPlace = calendar.labelled(AJS.I18n.getText('ballincourt.sending.preview.body'), body);
    subjectPlace.classList.add('bic-wide');
    bodyPlace.classList.add('bic-wide');
    part.append(subjectPlace, bodyPlace, element('p', 'bic-note', AJS.I18n.getText('ballincourt.sending.preview.marks', '[[greeting]]', '[[link]]')));
    this.fields[language] = { subject: subject, body: body, subjectPlace: subjectPlace, bodyPlace: bodyPlace };
    return part;
  };

  /* Those that are not as they were proposed. */
  Letters.prototype.edited = function () {
    var self = this;
    var edited = {};
    Object.keys(self.fields).forEach(function (language) {
      var now = self.now(language);
      var was = self.proposed[language];
      if (!was || was.subject !== now.subject || was.body !== now.body) {
        edited[language] = now;
      }
    });
    return edited;
  };

  Letters.prototype.now = function (language) {
    var fields = this.fields[language];
    return { subject: fields.subject.value, body: fields.body.value };
  };

  Letters.prototype.all = function () {
    var self = this;
    var all = {};
    Object.keys(self.fields).forEach(function (language) { all[language] = self.now(language); });
    return all;
  };

  /* What the server writes where nobody has written anything else. */
  Letters.prototype.propose = function (letters, edited) {
    var self = this;
    Object.keys(letters).forEach(function (language) {
      if (!edited[language]) {
        self.proposed[language] = { subject: letters[language].subject, body: letters[language].body };
      }
    });
  };

  Letters.prototype.placeOf = function (path) {
    var parts = /^letters\.([a-z]+)\.(subject|body)$/.exec(path || '');
    var fields = parts && this.fields[parts[1]];
    return fields ? fields[parts[2] + 'Place'] : null;
  };

  function list(heading, lines) {
    var part = element('div', 'bic-who');
    var items = element('ul', '');
    lines.forEach(function (line) { items.append(element('li', '', line)); });
    part.append(element('h3', '', heading), items);
    return part;
  }

  function people(preview) {
    var part = element('div', '');
    if (!preview.asked.length) {
      part.append(element('p', 'bic-empty', AJS.I18n.getText('ballincourt.sending.nobody')));
    }
    part.append(list(
      AJS.I18n.getText('ballincourt.sending.preview.asked', String(preview.asked.length)),
      preview.asked.map(function (one) {
        return one.translated
          ? one.name + ' – ' + one.languageName
          : AJS.I18n.getText('ballincourt.sending.preview.not-translated', one.name, one.languageName);
      })));
    if (preview.skipped.length) {
      part.append(list(
        AJS.I18n.getText('ballincourt.sending.preview.skipped', String(preview.skipped.length)),
        preview.skipped.map(function (one) { return one.name + ' – ' + one.message; })));
    }
    return part;
  }

  window.BallInCourt.sending.Letters = Letters;
  window.BallInCourt.sending.people = people;
})();
