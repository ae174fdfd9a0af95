/* The languages of a questionnaire: which one is translated now, how much is missing in each, and others. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var calendar = window.BallInCourt.calendar;
  var questionnaire = window.BallInCourt.questionnaire;
  var element = page.element;

  /* known: all that can be chosen; scene: the languages on the screen; draw: draws the texts anew */
  function Languages(model, known, scene, draw) {
    this.model = model;
    this.known = known;
    this.scene = scene;
    this.drawTexts = draw;
    this.element = calendar.group(AJS.I18n.getText('ballincourt.questionnaire.languages'), 'bic-languages');
    this.main = element('p', '');
    this.list = element('ul', 'bic-plain');
    this.adding = element('div', 'bic-add-language');
    this.asking = element('div', '');
    this.element.append(this.main, this.list, this.asking, this.adding);
    this.draw();
  }

  Languages.prototype.draw = function () {
    this.main.textContent = AJS.I18n.getText('ballincourt.questionnaire.form.main-language', this.scene.name(this.model.main()));
    this.list.replaceChildren.apply(this.list, this.model.languages().slice(1).map(this.drawOne, this));
    this.drawAdding();
    this.tell();
  };

  Languages.prototype.drawOne = function (language) {
    var item = element('li', 'bic-language');
    var name = this.scene.name(language);
    var shown = language === this.scene.second;
    var beside = page.button(name, 'aui-button-link bic-beside', this.show.bind(this, shown ? null : language));
    var removing = page.button(AJS.I18n.getText('ballincourt.questionnaire.form.remove'), 'aui-button-link bic-remove-language', this.ask.bind(this, language));
    item.dataset.language = language;
    beside.setAttribute('aria-pressed', String(shown));
    removing.setAttribute('aria-label', AJS.I18n.getText('ballincourt.questionnaire.form.remove-language', name));
    item.append(beside, element('span', 'bic-count', ''), removing);
    return item;
  };

  /* How much is missing, in words, as it is now. */
  Languages.prototype.tell = function () {
    var self = this;
    self.list.querySelectorAll('.bic-language').forEach(function (item) {
      var gaps = self.model.gaps(item.dataset.language);
      var count = item.querySelector('.bic-count');
      count.textContent = gaps ? AJS.I18n.getText('ballincourt.questionnaire.untranslated', gaps) : AJS.I18n.getText('ballincourt.questionnaire.whole');
      count.className = 'bic-count aui-lozenge' + (gaps ? ' aui-lozenge-moved' : ' aui-lozenge-success');
    });
  };

  Languages.prototype.drawAdding = function () {
    var self = this;
    var there = self.model.languages();
    var left = self.known.filter(function (language) { return !there.includes(language.code); });
    var chooser = calendar.select(left);
    var add = page.button(AJS.I18n.getText('ballincourt.questionnaire.form.add-language'), 'bic-add-language-now', function () {
      self.model.addLanguage(chooser.value);
      self.show(chooser.value);
      calendar.changed(self.element);
    });
    chooser.classList.add('bic-new-language');
    self.adding.replaceChildren(calendar.labelled(AJS.I18n.getText('ballincourt.questionnaire.form.another-language'), chooser), add);
  };

  /* Beside the main one; null for none. */
  Languages.prototype.show = function (language) {
    this.scene.second = language;
    this.draw();
    this.drawTexts();
    var pressed = this.list.querySelector('[data-language="' + language + '"] .bic-beside') || this.list.querySelector('.bic-beside');
    if (pressed) {
      pressed.focus();
    }
  };

  /* All its words would be gone. */
  Languages.prototype.ask = function (language) {
    var self = this;
    var message = element('div', 'aui-message aui-message-warning');
    var keep = page.button(AJS.I18n.getText('ballincourt.questionnaire.form.keep'), 'aui-button-link', function () {
      self.asking.replaceChildren();
      self.list.querySelector('[data-language="' + language + '"] .bic-remove-language').focus();
    });
    message.append(
      element('p', '', AJS.I18n.getText('ballincourt.questionnaire.form.remove-language-question', self.scene.name(language))),
      page.button(AJS.I18n.getText('ballincourt.questionnaire.form.remove-language-now'), 'bic-remove-language-now', self.remove.bind(self, language)),
      keep);
    self.asking.replaceChildren(message);
    keep.focus();
  };

  Languages.prototype.remove = function (language) {
    this.asking.replaceChildren();
    this.model.removeLanguage(language);
    this.show(this.scene.second === language ? null : this.scene.second);
    this.adding.querySelector('select').focus();
    calendar.changed(this.element);
  };

  questionnaire.Languages = Languages;
})();
