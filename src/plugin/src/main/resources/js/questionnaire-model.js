/* A questionnaire while it is edited: what can be done to it, and what REST takes of it. */
(function () {
  'use strict';

  var SCALES = { RATING: [1, 5], NPS: [0, 10], EFFORT: [1, 7] };
  var WITH_OPTIONS = ['ONE_OF', 'SOME_OF'];

  function copyOf(value) {
    return JSON.parse(JSON.stringify(value));
  }

  /* Never one that was there before: answers of several versions are told together by it. */
  function newId() {
    return 'q-' + Array.from(crypto.getRandomValues(new Uint32Array(2))).map(function (number) {
      return number.toString(36);
    }).join('');
  }

  /* kept: as REST sends it */
  function Model(kept) {
    this.kept = kept;
    this.form = copyOf({ name: kept.name, title: kept.title, introduction: kept.introduction, questions: kept.questions });
  }

  Model.prototype.languages = function () {
    return Object.keys(this.form.title);
  };

  Model.prototype.main = function () {
    return this.languages()[0];
  };

  Model.prototype.addLanguage = function (language) {
    this.form.title[language] = '';
  };

  Model.prototype.removeLanguage = function (language) {
    delete this.form.title[language];
    delete this.form.introduction[language];
    this.form.questions.forEach(function (question) { delete question.wording[language]; });
  };

  /* The words of a question in a language, to be read and written. */
  Model.prototype.words = function (question, language) {
    question.wording[language] = question.wording[language] || {};
    question.wording[language].options = question.wording[language].options || {};
    return question.wording[language];
  };

  function isScale(question) {
    return question.kind in SCALES;
  }

  function hasOptions(question) {
    return WITH_OPTIONS.includes(question.kind);
  }

  function asksForReason(question) {
    return question.why && question.kind !== 'TEXT';
  }

  /* What can be chosen as an answer: on the wire, and in words. */
  Model.prototype.choices = function (question) {
    var words = this.words(question, this.main());
    if (hasOptions(question)) {
      return question.options.map(function (option) { return { code: option, name: words.options[option] || '…' }; });
    }
    if (question.kind === 'YES_NO') {
      return [
        { code: 'yes', name: AJS.I18n.getText('ballincourt.questionnaire.yes') },
        { code: 'no', name: AJS.I18n.getText('ballincourt.questionnaire.no') }];
    }
    var steps = [];
    for (var step = (SCALES[question.kind] || [1, 0])[0]; step <= (SCALES[question.kind] || [1, 0])[1]; step++) {
      steps.push({ code: String(step), name: String(step) });
    }
    return steps;
  };

  Model.prototype.index = function (question) {
    return this.form.questions.indexOf(question);
  };

  /* Those before it that have something to choose. */
  Model.prototype.earlier = function (question) {
    return this.form.questions.slice(0, this.index(question)).filter(function (other) { return other.kind !== 'TEXT'; });
  };

  Model.prototype.find = function (id) {
    return this.form.questions.find(function (question) { return question.id === id; });
  };

  Model.prototype.add = function () {
    var question = { id: newId(), kind: 'TEXT', required: false, why: false, shownIf: null, options: [], notes: null, wording: {} };
    this.form.questions.push(question);
    return question;
  };

  /* Another one of the same words right after it. */
  Model.prototype.duplicate = function (question) {
    var made = copyOf(question);
    made.id = newId();
    this.insert(made, this.index(question) + 1);
    return made;
  };

  Model.prototype.insert = function (question, index) {
    this.form.questions.splice(index, 0, question);
  };

  Model.prototype.remove = function (question) {
    this.form.questions.splice(this.index(question), 1);
  };

  /* False where it stands at that end already. */
  Model.prototype.move = function (list, item, step) {
    var from = list.indexOf(item);
    if (from + step < 0 || from + step >= list.length) {
      return false;
    }
    list.splice(from, 1);
    list.splice(from + step, 0, item);
    return true;
  };

  Model.prototype.addOption = function (question) {
    var option = newId();
    question.options.push(option);
    return option;
  };

  /* How many texts of a question are missing in a language. */
  Model.prototype.gapsOf = function (question, language) {
    var words = this.words(question, language);
    var texts = [words.prompt]
      .concat(asksForReason(question) ? [words.why] : [])
      .concat(isScale(question) ? [words.low, words.high] : [])
      .concat(hasOptions(question) ? question.options.map(function (option) { return words.options[option]; }) : []);
    return texts.filter(isBlank).length;
  };

  Model.prototype.gaps = function (language) {
    var self = this;
    var heading = [self.form.title[language]]
      .concat(isBlank(self.form.introduction[self.main()]) ? [] : [self.form.introduction[language]]);
    return self.form.questions.reduce(function (sum, question) {
      return sum + self.gapsOf(question, language);
    }, heading.filter(isBlank).length);
  };

  function isBlank(text) {
    return !(text || '').trim();
  }

  function trimmed(text) {
    return (text || '').trim();
  }

  /* Only what belongs to the kind of each question; what was written for another kind is left out. */
  Model.prototype.wire = function () {
    var form = this.form;
    var languages = this.languages();
    return {
      id: this.kept.id,
      revision: this.kept.revision,
      name: trimmed(form.name),
      title: written(form.title, languages, true),
      introduction: written(form.introduction, languages),
      questions: form.questions.map(this.wireOf, this)
    };
  };

  function written(texts, keys, withBlanks) {
    var found = {};
    keys.forEach(function (key) {
      if (withBlanks || !isBlank(texts[key])) {
        found[key] = trimmed(texts[key]);
      }
    });
    return found;
  }

  Model.prototype.wireOf = function (question) {
    var self = this;
    var wording = {};
    self.languages().forEach(function (language) {
      var words = self.words(question, language);
      var told = written(words, ['prompt']
        .concat(asksForReason(question) ? ['why'] : [])
        .concat(isScale(question) ? ['low', 'high'] : []));
      if (hasOptions(question)) {
        told.options = written(words.options, question.options);
      }
      wording[language] = told;
    });
    return {
      id: question.id,
      kind: question.kind,
      required: question.required,
      why: asksForReason(question),
      shownIf: question.shownIf && self.wireOfCondition(question.shownIf),
      options: hasOptions(question) ? question.options : [],
      notes: trimmed(question.notes) || null,
      wording: wording
    };
  };

  Model.prototype.wireOfCondition = function (condition) {
    var asked = this.find(condition.question);
    var possible = asked ? this.choices(asked).map(function (choice) { return choice.code; }) : condition.answers;
    return {
      question: condition.question,
      answers: condition.answers.filter(function (answer) { return possible.includes(answer); })
    };
  };

  window.BallInCourt.questionnaire = { Model: Model, isScale: isScale, hasOptions: hasOptions, asksForReason: asksForReason, isBlank: isBlank };
})();
