/* The fields of a questionnaire: a text in the main language, and beside it in the one that is being translated. */
(function () {
  'use strict';

  var calendar = window.BallInCourt.calendar;
  var questionnaire = window.BallInCourt.questionnaire;
  var element = window.BallInCourt.page.element;

  /* limits: the longest text, and whether it may have several lines */
  function text(label, value, limits, write) {
    var field = limits.lines ? element('textarea', 'textarea') : calendar.input('text');
    field.maxLength = limits.longest;
    field.value = value || '';
    if (limits.lines) {
      field.rows = limits.lines;
    }
    field.addEventListener('input', function () {
      write(field.value);
      calendar.changed(field);
    });
    return { field: field, element: calendar.labelled(label, field) };
  }

  /* A text that has to be translated says so while it is not. */
  function translation(label, holder, key, limits) {
    var made = text(label, holder[key], limits, function (value) { holder[key] = value; });
    var mark = element('span', 'bic-untranslated', AJS.I18n.getText('ballincourt.questionnaire.form.untranslated'));
    function show() {
      mark.hidden = !limits.isWanted() || !questionnaire.isBlank(holder[key]);
    }
    made.field.addEventListener('input', show);
    made.element.append(mark);
    made.show = show;
    show();
    return made;
  }

  /*
   * One text in two languages side by side, or in one where none is chosen.
   * scene: the languages on the screen; holders: where each keeps the text, by language; places: by path
   */
  function pair(label, key, limits, scene, holders, places) {
    var row = element('div', scene.second ? 'bic-pair' : 'bic-pair bic-alone');
    var main = translationIn(scene.main);
    row.append(main.element);
    if (scene.second) {
      limits.isWanted = limits.optional
        ? function () { return !questionnaire.isBlank(holders(scene.main)[key]); }
        : function () { return true; };
      var other = translationIn(scene.second);
      main.field.addEventListener('input', other.show);
      row.append(other.element);
    }
    return row;

    function translationIn(language) {
      var told = scene.second ? AJS.I18n.getText('ballincourt.questionnaire.form.in-language', label, scene.name(language)) : label;
      var made = language === scene.main
        ? text(told, holders(language)[key], limits, function (value) { holders(language)[key] = value; })
        : translation(told, holders(language), key, limits);
      made.field.lang = language;
      places(language, made.element);
      return made;
    }
  }

  questionnaire.text = text;
  questionnaire.pair = pair;
})();
