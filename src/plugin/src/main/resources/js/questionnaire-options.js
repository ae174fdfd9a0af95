/* The options of a question, each in two languages. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var questionnaire = window.BallInCourt.questionnaire;
  var element = page.element;

  var MOST = 20;

  /* card: of the question; it is told when options come, go or change places */
  function Options(card) {
    this.card = card;
    this.model = card.model;
    this.question = card.question;
    this.element = element('div', 'bic-options');
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', AJS.I18n.getText('ballincourt.questionnaire.form.options'));
    this.draw();
  }

  Options.prototype.draw = function () {
    this.element.replaceChildren(element('h5', '', AJS.I18n.getText('ballincourt.questionnaire.form.options')));
    this.card.place('options', this.element);
    this.question.options.forEach(this.drawOne, this);
    if (this.question.options.length < MOST) {
      this.adding = page.button(AJS.I18n.getText('ballincourt.questionnaire.form.add-option'), 'aui-button-link', this.add.bind(this));
      this.element.append(this.adding);
    }
  };

  Options.prototype.drawOne = function (option, index) {
    var self = this;
    var row = element('div', 'bic-option');
    var deeds = element('div', 'bic-deeds');
    row.append(questionnaire.pair(
      AJS.I18n.getText('ballincourt.questionnaire.form.option', index + 1), option, { longest: 200 }, self.card.scene,
      function (language) { return self.model.words(self.question, language).options; },
      function (language, place) { self.card.place('wording.' + language + '.options.' + option, place); }), deeds);
    row.dataset.option = option;
    deeds.append(
      self.deed('↑', 'bic-option-up', AJS.I18n.getText('ballincourt.questionnaire.form.option-up', index + 1), self.move.bind(self, option, -1)),
      self.deed('↓', 'bic-option-down', AJS.I18n.getText('ballincourt.questionnaire.form.option-down', index + 1), self.move.bind(self, option, 1)),
      self.deed('✕', 'bic-option-out', AJS.I18n.getText('ballincourt.questionnaire.form.option-remove', index + 1), self.remove.bind(self, option)));
    self.element.append(row);
  };

  Options.prototype.deed = function (sign, name, label, act) {
    var made = page.button(sign, 'aui-button-subtle ' + name, act);
    made.setAttribute('aria-label', label);
    made.title = label;
    return made;
  };

  Options.prototype.row = function (option) {
    return Array.from(this.element.querySelectorAll('.bic-option')).find(function (row) { return row.dataset.option === option; });
  };

  Options.prototype.add = function () {
    var option = this.model.addOption(this.question);
    this.draw();
    this.row(option).querySelector('input').focus();
    calendar.changed(this.element);
  };

  Options.prototype.move = function (option, step) {
    var index = this.question.options.indexOf(option);
    if (this.model.move(this.question.options, option, step)) {
      this.draw();
      this.row(option).querySelector(step < 0 ? '.bic-option-up' : '.bic-option-down').focus();
      this.card.say(AJS.I18n.getText('ballincourt.questionnaire.form.option-moved', index + 1 + step, this.question.options.length));
      calendar.changed(this.element);
    }
  };

  Options.prototype.remove = function (option) {
    this.question.options.splice(this.question.options.indexOf(option), 1);
    this.draw();
    this.adding.focus();
    calendar.changed(this.element);
  };

  questionnaire.Options = Options;
})();
