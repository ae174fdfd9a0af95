/* When a question is shown, as a sentence: if an earlier one was answered in one of some ways. */
(function () {
  'use strict';

  var calendar = window.BallInCourt.calendar;
  var questionnaire = window.BallInCourt.questionnaire;
  var element = window.BallInCourt.page.element;

  function Condition(card) {
    this.card = card;
    this.model = card.model;
    this.question = card.question;
    this.element = element('div', 'bic-condition');
    this.draw();
  }

  /* Also when earlier questions have come, gone or been worded otherwise. */
  Condition.prototype.draw = function () {
    var earlier = this.model.earlier(this.question);
    var condition = this.question.shownIf;
    this.card.place('shownIf', this.element);
    if (!earlier.length && !condition) {
      this.element.replaceChildren(element('p', 'bic-subtle', AJS.I18n.getText('ballincourt.questionnaire.form.always-shown')));
      return;
    }
    this.chooser = calendar.select([{ code: '', name: AJS.I18n.getText('ballincourt.questionnaire.form.always') }].concat(earlier.map(this.choice, this)));
    this.chooser.dataset.part = 'condition';
    this.element.replaceChildren(calendar.labelled(AJS.I18n.getText('ballincourt.questionnaire.form.shown-if'), this.chooser));
    this.chooser.addEventListener('change', this.choose.bind(this));
    if (condition) {
      this.drawChosen(condition, earlier);
    }
  };

  Condition.prototype.choice = function (question) {
    var words = this.model.words(question, this.model.main());
    return { code: question.id, name: AJS.I18n.getText('ballincourt.questionnaire.form.numbered', this.model.index(question) + 1, words.prompt || '…') };
  };

  /* One that no longer stands before it is still told, for it was meant. */
  Condition.prototype.drawChosen = function (condition, earlier) {
    var asked = this.model.find(condition.question);
    if (!asked || !earlier.includes(asked)) {
      this.chooser.append(new Option(asked
        ? AJS.I18n.getText('ballincourt.questionnaire.form.not-earlier', this.choice(asked).name)
        : AJS.I18n.getText('ballincourt.questionnaire.form.gone'), condition.question));
      this.element.append(element('p', 'bic-broken', AJS.I18n.getText('ballincourt.questionnaire.form.broken')));
    }
    this.chooser.value = condition.question;
    this.card.place('shownIf.question', this.element);
    if (asked) {
      this.element.append(this.drawAnswers(condition, asked));
    }
  };

  Condition.prototype.drawAnswers = function (condition, asked) {
    var self = this;
    var group = element('div', 'bic-answers');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', AJS.I18n.getText('ballincourt.questionnaire.form.answered'));
    group.append(element('span', '', AJS.I18n.getText('ballincourt.questionnaire.form.answered')));
    self.model.choices(asked).forEach(function (choice) {
      var box = calendar.input('checkbox');
      box.checked = condition.answers.includes(choice.code);
      box.addEventListener('change', function () {
        condition.answers = condition.answers.filter(function (answer) { return answer !== choice.code; }).concat(box.checked ? [choice.code] : []);
        calendar.changed(box);
      });
      group.append(calendar.checkable(choice.name, box));
    });
    self.card.place('shownIf.answers', group);
    return group;
  };

  Condition.prototype.choose = function () {
    this.question.shownIf = this.chooser.value ? { question: this.chooser.value, answers: [] } : null;
    this.draw();
    this.chooser.focus();
    calendar.changed(this.element);
  };

  questionnaire.Condition = Condition;
})();
