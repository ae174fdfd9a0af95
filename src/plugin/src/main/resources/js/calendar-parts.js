/* The parts that the pages of calendars are put together from, and faults at their places. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var element = page.element;
  var made = 0;

  function identified(part) {
    part.id = part.id || 'bic-part-' + (++made);
    return part.id;
  }

  function input(type, value) {
    var part = element('input', type === 'checkbox' ? 'checkbox' : 'text');
    part.type = type;
    if (type !== 'checkbox') {
      part.value = value || '';
    }
    return part;
  }

  function select(choices) {
    var part = element('select', 'select');
    choices.forEach(function (choice) {
      part.append(new Option(choice.name, choice.code));
    });
    return part;
  }

  /* A field with its label above it. */
  function labelled(text, field) {
    var part = element('div', 'bic-field');
    var label = element('label', '', text);
    label.htmlFor = identified(field);
    part.append(label, field);
    return part;
  }

  /* A check box with its label behind it. */
  function checkable(text, box) {
    var label = element('label', 'bic-checkable');
    label.append(box, element('span', '', text));
    return label;
  }

  /* Related fields under their heading, which AUI would hide if it were a legend. */
  function group(text, className) {
    var part = element('div', 'bic-group ' + className);
    var heading = element('h3', '', text);
    part.setAttribute('role', 'group');
    part.setAttribute('aria-labelledby', identified(heading));
    part.append(heading);
    return part;
  }

  /* Something has changed that no field tells of. */
  function changed(part) {
    part.dispatchEvent(new CustomEvent('bic-changed', { bubbles: true }));
  }

  /* At a part of the form, which may have a field in it. */
  function showFault(place, message) {
    page.showFault(place.querySelector('input, select, textarea, button'), place, message);
  }

  /* To the first field, or what can be pressed, at a place where something is wrong. */
  function focusFirstFault(root) {
    var fault = root.querySelector('.bic-wrong');
    var field = fault && fault.parentNode.querySelector('[aria-invalid], input, select, textarea, button');
    for (var part = fault; part && part !== root; part = part.parentNode) {
      if (part.tagName === 'DETAILS') {
        part.open = true;
      }
    }
    if (field) {
      field.focus();
    }
  }

  /* A date as the server writes it: the same day looks the same on all our pages. */
  function dateInWords(date) {
    var parts = date.split('-').map(Number);
    return AJS.I18n.getText('ballincourt.date', String(parts[2]), parts[1], String(parts[0]));
  }

  function weekdayInWords(date) {
    return AJS.I18n.getText('ballincourt.calendar.hours.weekday', new Date(date + 'T00:00:00Z').getUTCDay() || 7);
  }

  /* The date of an instant in a zone; in UTC where the browser does not know the zone. */
  function dateIn(zone, instant) {
    try {
      return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(instant);
    } catch (e) {
      return instant.toISOString().substring(0, 10);
    }
  }

  function dayAfter(date) {
    return new Date(Date.parse(date + 'T00:00:00Z') + 86400000).toISOString().substring(0, 10);
  }

  window.BallInCourt.calendar = {
    button: page.button,
    input: input,
    select: select,
    labelled: labelled,
    checkable: checkable,
    group: group,
    changed: changed,
    showFault: showFault,
    clearFaults: page.clearFaults,
    focusFirstFault: focusFirstFault,
    dateInWords: dateInWords,
    weekdayInWords: weekdayInWords,
    dateIn: dateIn,
    dayAfter: dayAfter
  };
})();
