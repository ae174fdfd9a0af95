/* The parts that the form of a client is put together from. */
(function () {
  'use strict';

  var calendar = window.BallInCourt.calendar;

  /* Choices as REST names them: with a code and a name. */
  function chooser(text, choices, chosen) {
    var field = calendar.select(choices);
    field.value = chosen || '';
    return { field: field, element: calendar.labelled(text, field) };
  }

  function line(text, value, type) {
    var field = calendar.input(type || 'text', value);
    field.maxLength = type === 'email' ? 254 : 100;
    return { field: field, element: calendar.labelled(text, field) };
  }

  function date(text, value) {
    var field = calendar.input('date', value);
    return { field: field, element: calendar.labelled(text, field) };
  }

  function box(text, checked) {
    var field = calendar.input('checkbox');
    field.checked = checked;
    return { field: field, element: calendar.checkable(text, field) };
  }

  /* Null where nothing is written. */
  function value(field) {
    return field.value.trim() || null;
  }

  window.BallInCourt.client = { chooser: chooser, line: line, date: date, box: box, value: value };
})();
