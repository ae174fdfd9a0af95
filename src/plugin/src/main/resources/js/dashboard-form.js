/* The configuration of a dashboard item: which project or client, how many weeks or rows, and whether it is read again by itself. */
define('ballincourt/dashboard-form', [], function () {
  'use strict';

  var shared = window.BallInCourt.page;
  var made = 0;

  /* What may be asked for; the words are made here so that each page has them in its language. */
  function numbers() {
    return {
      weeks: { label: AJS.I18n.getText('ballincourt.dashboard.weeks'), first: 12, most: 52 },
      most: { label: AJS.I18n.getText('ballincourt.dashboard.most'), first: 10, most: 50 }
    };
  }

  function group(field, id, labelText) {
    var box = shared.element('div', 'field-group');
    var label = shared.element('label', '', labelText);
    label.htmlFor = field.id = id;
    box.append(label, field);
    return box;
  }

  function option(value, text, chosen) {
    var one = shared.element('option', '', text);
    one.value = value;
    one.selected = value === chosen;
    return one;
  }

  function options(label, prefix, choices, chosen) {
    var box = document.createElement('optgroup');
    box.label = label;
    choices.forEach(function (choice) { box.append(option(prefix + choice.value, choice.name, chosen)); });
    return choices.length ? [box] : [];
  }

  function chosenSubject(preferences) {
    if (preferences.client) {
      return 'client:' + preferences.client;
    }
    return preferences.project ? 'project:' + preferences.project : '';
  }

  function subject(choices, preferences) {
    var field = shared.element('select', 'select');
    var chosen = chosenSubject(preferences);
    field.name = 'subject';
    field.append(option('', AJS.I18n.getText('ballincourt.dashboard.everything'), chosen));
    field.append.apply(field, options(AJS.I18n.getText('ballincourt.dashboard.clients'), 'client:', choices.clients, chosen));
    field.append.apply(field, options(AJS.I18n.getText('ballincourt.dashboard.projects'), 'project:', choices.projects, chosen));
    return field;
  }

  function number(name, bounds, preferences) {
    var field = shared.element('input', 'text short-field');
    field.type = 'number';
    field.name = name;
    field.min = 1;
    field.max = bounds.most;
    field.value = preferences[name] || bounds.first;
    return field;
  }

  function again(preferences, id) {
    var box = shared.element('div', 'checkbox');
    var field = shared.element('input', 'checkbox');
    var label = shared.element('label', '', AJS.I18n.getText('ballincourt.dashboard.refresh'));
    field.type = 'checkbox';
    field.name = 'refresh';
    field.checked = preferences.refresh === '15';
    label.htmlFor = field.id = id;
    box.append(field, label);
    return box;
  }

  function buttons(cancel) {
    var box = shared.element('div', 'buttons-container');
    var line = shared.element('div', 'buttons');
    var save = shared.element('button', 'aui-button aui-button-primary', AJS.I18n.getText('ballincourt.dashboard.save'));
    save.type = 'submit';
    line.append(save);
    if (cancel) {
      line.append(shared.button(AJS.I18n.getText('ballincourt.dashboard.cancel'), 'aui-button-link cancel', cancel));
    }
    box.append(line);
    return box;
  }

  /* A fault is shown under its field, and the first one is gone to. */
  function faulty(field, message) {
    shared.showFault(field, field.parentElement, message);
    return field;
  }

  /* The first option would stand in for it, and nobody would notice. */
  function tellIfGone(form, chosen) {
    var field = form.elements.subject;
    if (field && field.value !== chosen) {
      faulty(field, AJS.I18n.getText('ballincourt.dashboard.gone'));
    }
  }

  function numberFault(form, name, bounds) {
    var field = form.elements[name];
    var right = !field || (/^\d{1,4}$/.test(field.value) && Number(field.value) >= 1 && Number(field.value) <= bounds.most);
    return right ? [] : [faulty(field, AJS.I18n.getText('ballincourt.dashboard.out-of-bounds', 1, bounds.most))];
  }

  function faults(form) {
    var bounds = numbers();
    shared.clearFaults(form);
    return numberFault(form, 'weeks', bounds.weeks).concat(numberFault(form, 'most', bounds.most));
  }

  /* Jira keeps texts under names, and knows by isConfigured that the item need not be asked for again. */
  function preferences(form) {
    var kept = { isConfigured: 'true', refresh: form.elements.refresh.checked ? '15' : 'false' };
    ['weeks', 'most'].forEach(function (name) {
      if (form.elements[name]) {
        kept[name] = String(Number(form.elements[name].value));
      }
    });
    if (form.elements.subject && form.elements.subject.value) {
      var parts = form.elements.subject.value.split(':');
      kept[parts[0]] = parts[1];
    }
    return kept;
  }

  function submit(form, save) {
    var wrong = faults(form);
    if (wrong.length) {
      wrong[0].focus();
    } else {
      save(preferences(form));
    }
  }

  /*
   * fields: any of 'subject', 'weeks', 'most'; choices: { projects: [{ value, name }], clients: [...] };
   * deeds: { save: function (preferences), cancel: function or nothing }.
   */
  function formOf(fields, choices, saved, deeds) {
    var form = shared.element('form', 'aui top-label bic-item-form');
    var id = 'bic-item-' + (++made) + '-';
    var bounds = numbers();
    form.noValidate = true;
    fields.forEach(function (name) {
      form.append(name === 'subject'
        ? group(subject(choices, saved), id + name, AJS.I18n.getText('ballincourt.dashboard.subject'))
        : group(number(name, bounds[name], saved), id + name, bounds[name].label));
    });
    form.append(again(saved, id + 'refresh'), buttons(deeds.cancel));
    tellIfGone(form, chosenSubject(saved));
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      submit(form, deeds.save);
    });
    return form;
  }

  return formOf;
});
