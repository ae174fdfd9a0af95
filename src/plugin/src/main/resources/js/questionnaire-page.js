/* The page of one questionnaire: saves it, and warns of what would be lost. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var questionnaire = window.BallInCourt.questionnaire;
  var element = page.element;

  function QuestionnairePage(root) {
    var drawn = JSON.parse(root.dataset.form);
    this.root = root;
    this.problem = root.querySelector('#bic-questionnaire-problem');
    this.said = root.querySelector('#bic-questionnaire-saved');
    this.button = root.querySelector('.bic-save');
    this.form = new questionnaire.Form(
      root.querySelector('#bic-questionnaire-fields'), drawn.languages, root.querySelector('#bic-questionnaire-moved'));
    this.write(drawn.questionnaire);
  }

  QuestionnairePage.prototype.write = function (kept) {
    var preview = this.root.querySelector('#bic-preview');
    this.form.write(kept);
    this.clean = JSON.stringify(this.form.read());
    preview.hidden = kept.id === null;
    preview.href = AJS.contextPath() + '/plugins/servlet/ballincourt/questionnaires/preview?id=' + kept.id;
  };

  QuestionnairePage.prototype.isChanged = function () {
    return this.clean !== null && JSON.stringify(this.form.read()) !== this.clean;
  };

  QuestionnairePage.prototype.clear = function () {
    page.clearFaults(this.root);
    this.problem.replaceChildren();
    this.said.replaceChildren();
  };

  QuestionnairePage.prototype.save = function () {
    this.send(this.button, this.form.read());
  };

  QuestionnairePage.prototype.send = function (button, sent) {
    var isNew = sent.id === null;
    this.clear();
    page.rest(button, page.send(isNew ? 'POST' : 'PUT', isNew ? 'questionnaires' : 'questionnaires/' + sent.id, sent)
      .then(this.saved.bind(this))
      .catch(this.refused.bind(this)));
  };

  QuestionnairePage.prototype.saved = function (kept) {
    history.replaceState(null, '', location.pathname + '?id=' + kept.id);
    this.root.querySelector('h1').textContent = kept.name;
    document.title = kept.name;
    var open = this.opened();
    this.write(kept);
    this.open(open);
    this.said.append(this.message('success', AJS.I18n.getText('ballincourt.questionnaire.form.saved', kept.name)));
  };

  /* Saving closes no question that somebody has opened. */
  QuestionnairePage.prototype.opened = function () {
    return this.form.questions.cards.filter(function (card) { return card.details.open; }).map(function (card) { return card.question.id; });
  };

  QuestionnairePage.prototype.open = function (ids) {
    this.form.questions.cards.forEach(function (card) { card.details.open = ids.includes(card.question.id); });
  };

  QuestionnairePage.prototype.message = function (kind, text) {
    var made = element('div', 'aui-message aui-message-' + kind);
    made.append(element('p', '', text));
    return made;
  };

  QuestionnairePage.prototype.refused = function (error) {
    var faults = error.faults || [];
    if (error.status === 409) {
      this.showChangedMeanwhile(error);
      return;
    }
    var left = this.form.showFaults(faults);
    if (left.length || !faults.length) {
      page.showProblem(this.problem, error, this.save.bind(this));
      this.problem.querySelector('button').focus();
    }
  };

  /* Nothing is lost: what is written stays, and can be kept as another questionnaire. */
  QuestionnairePage.prototype.showChangedMeanwhile = function (error) {
    var self = this;
    var text = error.message + ' ' + AJS.I18n.getText('ballincourt.questionnaire.form.changed-what-to-do');
    page.showChangedMeanwhile(self.problem, text, function () {
      self.clean = null;
      location.reload();
    });
    self.problem.querySelector('.aui-message').append(
      page.button(AJS.I18n.getText('ballincourt.questionnaire.form.save-as-another'), 'bic-save-as-another', function (event) {
        var mine = self.form.read();
        mine.id = null;
        mine.revision = null;
        mine.name = AJS.I18n.getText('ballincourt.questionnaire.copy-of', mine.name).substring(0, 100);
        self.send(event.target, mine);
      }));
    self.problem.scrollIntoView({ block: 'center' });
  };

  QuestionnairePage.prototype.start = function () {
    var self = this;
    self.root.querySelector('form').addEventListener('submit', function (event) {
      event.preventDefault();
      self.save();
    });
    self.button.disabled = false;
    window.addEventListener('beforeunload', function (event) {
      if (self.isChanged()) {
        event.preventDefault();
        event.returnValue = '';
      }
    });
  };

  AJS.toInit(function () {
    var root = document.getElementById('ballincourt-questionnaire');
    if (root) {
      new QuestionnairePage(root).start();
    }
  });
})();
