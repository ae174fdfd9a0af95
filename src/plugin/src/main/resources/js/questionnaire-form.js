/* The form of a questionnaire: drawn from its model, with what is wrong said at its place. */
(function () {
  'use strict';

  var calendar = window.BallInCourt.calendar;
  var questionnaire = window.BallInCourt.questionnaire;
  var element = window.BallInCourt.page.element;

  /* languages: all that can be chosen; live: where what has happened is told */
  function Form(root, languages, live) {
    this.root = root;
    this.languages = languages;
    this.live = live;
    this.second = null;
    root.addEventListener('bic-changed', this.tell.bind(this));
  }

  Form.prototype.write = function (kept) {
    var model = new questionnaire.Model(kept);
    var languages = this.languages;
    var second = model.languages().includes(this.second) ? this.second : null;
    this.model = model;
    this.scene = {
      main: model.main(),
      second: second,
      name: function (code) {
        return (languages.find(function (language) { return language.code === code; }) || { name: code }).name;
      }
    };
    this.name = questionnaire.text(AJS.I18n.getText('ballincourt.questionnaire.form.name'), model.form.name, { longest: 100 },
      function (value) { model.form.name = value; });
    this.heading = element('div', 'bic-heading');
    this.questions = new questionnaire.Questions(model, this.scene, this.live);
    this.chooser = new questionnaire.Languages(model, languages, this.scene, this.drawTexts.bind(this));
    this.drawHeading();
    this.root.replaceChildren(
      this.name.element, element('div', 'description', AJS.I18n.getText('ballincourt.questionnaire.form.name.note')),
      this.chooser.element, this.heading, this.questions.element);
  };

  Form.prototype.drawTexts = function () {
    this.second = this.scene.second;
    this.drawHeading();
    this.questions.draw();
  };

  Form.prototype.drawHeading = function () {
    var form = this.model.form;
    this.headings = {};
    this.heading.replaceChildren(
      this.pair(AJS.I18n.getText('ballincourt.questionnaire.form.title'), 'title', { longest: 200 }, form.title),
      this.pair(AJS.I18n.getText('ballincourt.questionnaire.form.introduction'), 'introduction', { longest: 4000, lines: 3, optional: true }, form.introduction));
  };

  /* A text of the whole form is kept by language, not the other way round. */
  Form.prototype.pair = function (label, key, limits, texts) {
    var headings = this.headings;
    return questionnaire.pair(label, key, limits, this.scene, function (language) {
      return Object.defineProperty({}, key, {
        get: function () { return texts[language]; },
        set: function (value) { texts[language] = value; }
      });
    }, function (language, place) { headings[key + '.' + language] = place; });
  };

  /* What follows from what was written. */
  Form.prototype.tell = function () {
    this.chooser.tell();
  };

  Form.prototype.read = function () {
    return this.model.wire();
  };

  /* Where each path of what REST takes is on the screen. */
  Form.prototype.places = function () {
    var places = Object.assign({ name: this.name.element, title: this.heading }, this.headings);
    this.questions.places(places);
    return places;
  };

  /* At the nearest place that is on the screen; gives back what has none. */
  Form.prototype.showFaults = function (faults) {
    var places = this.places();
    var left = faults.filter(function (fault) {
      var path = fault.field || '';
      while (path && !places[path]) {
        path = path.substring(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0));
      }
      if (path) {
        open(places[path]);
        calendar.showFault(places[path], fault.message);
      }
      return !path;
    });
    calendar.focusFirstFault(this.root);
    return left;
  };

  function open(place) {
    var details = place.closest('details');
    if (details) {
      details.open = true;
    }
  }

  questionnaire.Form = Form;
})();
