/* One question in the form: a line that tells it, what can be done to it, and all that belongs to it below. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var questionnaire = window.BallInCourt.questionnaire;
  var element = page.element;

  function kinds() {
    return [
      { code: 'RATING', name: AJS.I18n.getText('ballincourt.questionnaire.kind.rating') },
      { code: 'NPS', name: AJS.I18n.getText('ballincourt.questionnaire.kind.nps') },
      { code: 'EFFORT', name: AJS.I18n.getText('ballincourt.questionnaire.kind.effort') },
      { code: 'YES_NO', name: AJS.I18n.getText('ballincourt.questionnaire.kind.yes-no') },
      { code: 'ONE_OF', name: AJS.I18n.getText('ballincourt.questionnaire.kind.one-of') },
      { code: 'SOME_OF', name: AJS.I18n.getText('ballincourt.questionnaire.kind.some-of') },
      { code: 'TEXT', name: AJS.I18n.getText('ballincourt.questionnaire.kind.text') }
    ];
  }

  /* scene: the languages on the screen; deeds: what the list does with a card */
  function Card(question, model, scene, deeds) {
    this.question = question;
    this.model = model;
    this.scene = scene;
    this.deeds = deeds;
    this.element = element('li', 'bic-card');
    this.draw();
  }

  Card.prototype.draw = function () {
    var head = element('div', 'bic-card-head');
    this.details = element('details', 'bic-card-body');
    this.summary = element('summary', '');
    this.body = element('div', '');
    this.details.append(this.summary, this.body);
    this.buttons = element('div', 'bic-deeds');
    head.append(this.details, this.buttons);
    this.element.append(head);
    this.drawButtons();
    this.drawBody();
    this.element.addEventListener('bic-changed', this.call.bind(this));
    this.element.addEventListener('keydown', this.pressed.bind(this));
  };

  Card.prototype.drawButtons = function () {
    var deeds = this.deeds;
    this.up = page.button('↑', 'aui-button-subtle bic-up', deeds.move.bind(null, this, -1));
    this.down = page.button('↓', 'aui-button-subtle bic-down', deeds.move.bind(null, this, 1));
    this.copying = page.button(AJS.I18n.getText('ballincourt.questionnaire.form.duplicate'), 'aui-button-link bic-duplicate', deeds.duplicate.bind(null, this));
    this.removing = page.button(AJS.I18n.getText('ballincourt.questionnaire.form.remove'), 'aui-button-link bic-remove', deeds.remove.bind(null, this));
    this.buttons.append(this.up, this.down, this.copying, this.removing);
  };

  /* Alt and an arrow moves it from wherever in it one is. */
  Card.prototype.pressed = function (event) {
    var step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step && event.altKey && event.target.tagName !== 'SELECT') {
      event.preventDefault();
      this.deeds.move(this, step);
    }
  };

  Card.prototype.drawBody = function () {
    var self = this;
    self.places = {};
    self.place('', self.details);
    self.body.replaceChildren(self.drawKind(), self.pair(AJS.I18n.getText('ballincourt.questionnaire.form.prompt'), 'prompt', 500));
    if (questionnaire.isScale(self.question)) {
      self.body.append(
        self.pair(AJS.I18n.getText('ballincourt.questionnaire.form.low', self.model.choices(self.question)[0].name), 'low', 200),
        self.pair(AJS.I18n.getText('ballincourt.questionnaire.form.high', self.model.choices(self.question).slice(-1)[0].name), 'high', 200));
    }
    if (questionnaire.hasOptions(self.question)) {
      self.body.append(new questionnaire.Options(self).element);
    }
    if (questionnaire.asksForReason(self.question)) {
      self.body.append(self.pair(AJS.I18n.getText('ballincourt.questionnaire.form.why-prompt'), 'why', 500));
    }
    self.condition = new questionnaire.Condition(self);
    self.body.append(self.condition.element, self.drawNotes());
    self.call();
  };

  Card.prototype.pair = function (label, key, longest) {
    var self = this;
    return questionnaire.pair(label, key, { longest: longest }, self.scene,
      function (language) { return self.model.words(self.question, language); },
      function (language, place) { self.place('wording.' + language + '.' + key, place); });
  };

  Card.prototype.drawKind = function () {
    var row = element('div', 'bic-kind');
    var kind = calendar.select(kinds());
    var chosen = calendar.labelled(AJS.I18n.getText('ballincourt.questionnaire.form.kind'), kind);
    kind.value = this.question.kind;
    kind.dataset.part = 'kind';
    kind.addEventListener('change', this.turnInto.bind(this, kind));
    this.place('kind', chosen);
    row.append(chosen, this.box('required', AJS.I18n.getText('ballincourt.questionnaire.form.required')));
    if (this.question.kind !== 'TEXT') {
      row.append(this.box('why', AJS.I18n.getText('ballincourt.questionnaire.form.why')));
    }
    return row;
  };

  Card.prototype.turnInto = function (kind) {
    var self = this;
    self.question.kind = kind.value;
    if (questionnaire.hasOptions(self.question)) {
      while (self.question.options.length < 2) {
        self.model.addOption(self.question);
      }
    }
    self.drawAgain('kind');
  };

  Card.prototype.box = function (key, label) {
    var self = this;
    var box = calendar.input('checkbox');
    var made = calendar.checkable(label, box);
    box.checked = self.question[key];
    box.dataset.part = key;
    box.addEventListener('change', function () {
      self.question[key] = box.checked;
      self.drawAgain(key);
    });
    self.place(key, made);
    return made;
  };

  /* Whoever was at a part of it stays there. */
  Card.prototype.drawAgain = function (part) {
    this.drawBody();
    this.body.querySelector('[data-part="' + part + '"]').focus();
    calendar.changed(this.element);
  };

  Card.prototype.drawNotes = function () {
    var self = this;
    var made = questionnaire.text(AJS.I18n.getText('ballincourt.questionnaire.form.notes'), self.question.notes, { longest: 4000, lines: 2 },
      function (value) { self.question.notes = value; });
    self.place('notes', made.element);
    return made.element;
  };

  /* Where on the screen something of the question is, by its path in it. */
  Card.prototype.place = function (path, part) {
    this.places[path] = part;
  };

  Card.prototype.prompt = function () {
    var prompt = this.model.words(this.question, this.scene.main).prompt;
    return questionnaire.isBlank(prompt) ? AJS.I18n.getText('ballincourt.questionnaire.form.no-prompt') : prompt;
  };

  /* The line tells what is in it, and the buttons of which question they are. */
  Card.prototype.call = function () {
    var self = this;
    var number = self.model.index(self.question) + 1;
    var kind = kinds().find(function (one) { return one.code === self.question.kind; });
    self.summary.replaceChildren(
      element('span', 'bic-card-title', AJS.I18n.getText('ballincourt.questionnaire.form.numbered', number, self.prompt())),
      element('span', 'bic-subtle', kind.name));
    if (self.question.required) {
      self.summary.append(element('span', 'bic-subtle', AJS.I18n.getText('ballincourt.questionnaire.required')));
    }
    if (self.question.shownIf) {
      self.summary.append(element('span', 'bic-subtle', AJS.I18n.getText('ballincourt.questionnaire.form.conditional')));
    }
    self.mark(self.scene.second && self.model.gapsOf(self.question, self.scene.second));
    self.label(self.up, AJS.I18n.getText('ballincourt.questionnaire.form.up', number));
    self.label(self.down, AJS.I18n.getText('ballincourt.questionnaire.form.down', number));
    self.label(self.copying, AJS.I18n.getText('ballincourt.questionnaire.form.duplicate-one', number));
    self.label(self.removing, AJS.I18n.getText('ballincourt.questionnaire.form.remove-one', number));
  };

  Card.prototype.mark = function (gaps) {
    if (gaps) {
      this.summary.append(element('span', 'aui-lozenge aui-lozenge-moved', AJS.I18n.getText('ballincourt.questionnaire.untranslated', gaps)));
    }
  };

  Card.prototype.label = function (button, text) {
    button.setAttribute('aria-label', text);
    button.title = text;
  };

  Card.prototype.say = function (text) {
    this.deeds.say(text);
  };

  questionnaire.Card = Card;
})();
