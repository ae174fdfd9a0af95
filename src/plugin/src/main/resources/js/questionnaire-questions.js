/* The questions of a questionnaire: they come, go and change places. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var questionnaire = window.BallInCourt.questionnaire;
  var element = page.element;

  var MOST = 50;

  /* live: where what has happened is told to those who do not see it */
  function Questions(model, scene, live) {
    this.model = model;
    this.scene = scene;
    this.live = live;
    this.open = {};
    this.element = calendar.group(AJS.I18n.getText('ballincourt.questionnaire.questions'), 'bic-questions');
    this.hint = element('p', 'bic-subtle', AJS.I18n.getText('ballincourt.questionnaire.form.reorder'));
    this.none = element('p', 'bic-empty', AJS.I18n.getText('ballincourt.questionnaire.form.no-questions'));
    this.list = element('ol', 'bic-cards');
    this.undoing = element('div', 'bic-undo');
    this.adding = page.button(AJS.I18n.getText('ballincourt.questionnaire.form.add-question'), 'bic-add-question', this.add.bind(this));
    this.element.append(this.hint, this.none, this.list, this.undoing, this.adding);
    this.element.addEventListener('bic-changed', this.tellOthers.bind(this));
    this.draw();
  }

  /* Conditions name earlier questions as they are worded now; whoever writes in one is left alone. */
  Questions.prototype.tellOthers = function (event) {
    this.cards.forEach(function (card) {
      if (!card.element.contains(event.target)) {
        card.condition.draw();
      }
    });
  };

  /* Anew, as when another language is chosen; open ones stay open. */
  Questions.prototype.draw = function () {
    var open = (this.cards || []).filter(function (card) { return card.details.open; }).map(function (card) { return card.question; });
    this.cards = this.model.form.questions.map(this.card, this);
    this.cards.forEach(function (card) { card.details.open = open.includes(card.question); });
    this.list.replaceChildren.apply(this.list, this.cards.map(function (card) { return card.element; }));
    this.tell();
  };

  Questions.prototype.card = function (question) {
    return new questionnaire.Card(question, this.model, this.scene, {
      move: this.move.bind(this), duplicate: this.duplicate.bind(this), remove: this.remove.bind(this), say: this.say.bind(this)
    });
  };

  /* Numbers, conditions and marks follow what has come, gone or changed places. */
  Questions.prototype.tell = function () {
    this.none.hidden = this.cards.length > 0;
    this.hint.hidden = this.cards.length < 2;
    this.adding.disabled = this.cards.length >= MOST;
    this.cards.forEach(function (card) {
      card.condition.draw();
      card.call();
    });
  };

  Questions.prototype.say = function (text) {
    this.live.textContent = text;
  };

  Questions.prototype.insert = function (question) {
    var index = this.model.index(question);
    var card = this.card(question);
    this.list.insertBefore(card.element, this.list.children[index] || null);
    this.cards.splice(index, 0, card);
    this.changed();
    return card;
  };

  Questions.prototype.changed = function () {
    this.tell();
    calendar.changed(this.element);
  };

  Questions.prototype.add = function () {
    this.show(this.insert(this.model.add()));
  };

  Questions.prototype.show = function (card) {
    card.details.open = true;
    card.body.querySelector('.bic-pair input').focus();
  };

  Questions.prototype.duplicate = function (card) {
    var made = this.insert(this.model.duplicate(card.question));
    this.show(made);
    this.say(AJS.I18n.getText('ballincourt.questionnaire.form.duplicated', this.cards.indexOf(made) + 1));
  };

  /* Whoever moves a question stays where she was in it. */
  Questions.prototype.move = function (card, step) {
    var focused = card.element.contains(document.activeElement) ? document.activeElement : card.up;
    if (!this.model.move(this.model.form.questions, card.question, step)) {
      this.say(step < 0
        ? AJS.I18n.getText('ballincourt.questionnaire.form.first-already')
        : AJS.I18n.getText('ballincourt.questionnaire.form.last-already'));
      return;
    }
    this.model.move(this.cards, card, step);
    this.list.insertBefore(card.element, this.list.children[this.cards.indexOf(card) + (step > 0 ? 1 : 0)] || null);
    this.changed();
    (focused.isConnected ? focused : card.up).focus();
    this.say(AJS.I18n.getText('ballincourt.questionnaire.form.moved', card.prompt(), this.cards.indexOf(card) + 1, this.cards.length));
  };

  /* What is taken out can be put back. */
  Questions.prototype.remove = function (card) {
    var self = this;
    var index = self.cards.indexOf(card);
    var message = element('div', 'aui-message aui-message-info');
    var back = page.button(AJS.I18n.getText('ballincourt.questionnaire.form.undo'), 'bic-put-back', function () {
      self.undoing.replaceChildren();
      self.model.insert(card.question, Math.min(index, self.model.form.questions.length));
      self.insert(card.question).summary.focus();
    });
    self.model.remove(card.question);
    self.cards.splice(index, 1);
    card.element.remove();
    message.append(element('p', '', AJS.I18n.getText('ballincourt.questionnaire.form.removed', card.prompt())), back);
    self.undoing.replaceChildren(message);
    self.changed();
    back.focus();
    self.say(AJS.I18n.getText('ballincourt.questionnaire.form.removed', card.prompt()));
  };

  /* Where each path of what REST takes is on the screen. */
  Questions.prototype.places = function (places) {
    places.questions = this.element;
    this.cards.forEach(function (card, index) {
      Object.keys(card.places).forEach(function (path) {
        places['questions[' + index + ']' + (path && '.' + path)] = card.places[path];
      });
    });
  };

  questionnaire.Questions = Questions;
})();
