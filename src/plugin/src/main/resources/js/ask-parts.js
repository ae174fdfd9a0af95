/* The fields of all forms about what the client is asked for, and times in the zones of people. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var made = 0;


  var CHANNELS = {
    PHONE: AJS.I18n.getText('ballincourt.ask.form.by.phone'),
    MEETING: AJS.I18n.getText('ballincourt.ask.form.by.meeting'),
    MAIL: AJS.I18n.getText('ballincourt.ask.form.by.mail')
  };

  function newId() {
    made += 1;
    return 'bic-field-' + made;
  }

  /* A labelled group whose faults are said in it; the control finds its label by id. */
  function group(label, control, description) {
    var root = page.element('div', 'field-group');
    var name = page.element('label', '', label);
    control.id = control.id || newId();
    name.htmlFor = control.id;
    root.append(name, control);
    if (description) {
      var described = page.element('div', 'description', description === true ? '' : description);
      described.id = control.id + '-described';
      control.setAttribute('aria-describedby', described.id);
      root.append(described);
    }
    return root;
  }

  /* Choices, or things that belong together, under a legend. */
  function fieldset(legend) {
    var root = page.element('fieldset', 'group');
    var name = page.element('legend', '');
    name.append(page.element('span', '', legend));
    root.append(name);
    return root;
  }

  function input(type, name, className) {
    var control = page.element('input', className);
    control.type = type;
    control.name = name;
    return control;
  }

  /* One radio button or check box with its words. */
  function choice(type, name, value, words) {
    var root = page.element('div', type === 'radio' ? 'radio' : 'checkbox');
    var control = input(type, name, type === 'radio' ? 'radio' : 'checkbox');
    var label = page.element('label', '', words);
    control.value = value;
    control.id = newId();
    label.htmlFor = control.id;
    root.append(control, label);
    return root;
  }

  function select(name, options) {
    var control = page.element('select', 'select');
    control.name = name;
    options.forEach(function (option) {
      control.append(new Option(option.words, option.value));
    });
    return control;
  }

  function note(label, description) {
    var control = page.element('textarea', 'textarea');
    control.name = 'note';
    control.rows = 3;
    return group(label, control, description);
  }

  /* How somebody was told; with null as a choice where they need not have been. */
  function channels(legend, orNot) {
    var root = fieldset(legend);
    Object.keys(CHANNELS).forEach(function (channel) {
      root.append(choice('radio', 'by', channel, CHANNELS[channel]));
    });
    if (orNot) {
      root.append(choice('radio', 'by', '', orNot));
      root.lastChild.querySelector('input').checked = true;
    }
    return root;
  }

  function chosen(root, name) {
    var control = root.querySelector('[name=' + name + ']:checked');
    return control ? control.value : null;
  }

  /* Lines of things that are needed; there is always one. */
  function needs(legend) {
    var root = fieldset(legend);
    var lines = page.element('div', 'bic-lines');
    root.append(lines, page.button(AJS.I18n.getText('ballincourt.ask.form.add-need'), 'bic-add-need', function () {
      addLine(lines).focus();
    }));
    root.classList.add('bic-needed');
    addLine(lines);
    return root;
  }

  function addLine(lines) {
    var line = page.element('div', 'bic-line');
    var control = input('text', 'need', 'text');
    control.setAttribute('aria-label', AJS.I18n.getText('ballincourt.ask.form.need'));
    line.append(control, page.button(AJS.I18n.getText('ballincourt.ask.form.remove'), 'aui-button-subtle bic-remove-need', function () {
      var next = line.nextElementSibling || line.previousElementSibling;
      if (!next) {
        control.value = '';
        control.focus();
        return;
      }
      line.remove();
      next.querySelector('input').focus();
    }));
    lines.append(line);
    return control;
  }

  /* With the lines in their order; those that are empty are left out, unless all are. */
  function neededOf(root) {
    return filled(root).map(function (control) { return control.value.trim(); });
  }

  function filled(root) {
    return Array.from(root.querySelectorAll('[name=need]')).filter(function (control) {
      return control.value.trim();
    });
  }

  /* The number after which a name such as needs[1] asks. */
  function lineOf(root, name) {
    var found = /needs\[(\d+)\]/.exec(name);
    return (found && filled(root)[found[1]]) || root.querySelector('[name=need]');
  }

  function offset(millis, zone) {
    var parts = {};
    formatter('en-US', zone, {
      hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric',
      hour: 'numeric', minute: 'numeric', second: 'numeric'
    }).formatToParts(new Date(millis)).forEach(function (part) {
      parts[part.type] = Number(part.value);
    });
    return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second) - millis;
  }

  /* A zone that the browser does not know is taken for UTC, as it is then written too. */
  function formatter(language, zone, options) {
    try {
      return new Intl.DateTimeFormat(language, Object.assign({ timeZone: zone }, options));
    } catch (e) {
      return new Intl.DateTimeFormat(language, Object.assign({ timeZone: 'UTC' }, options));
    }
  }

  /* The instant at which clocks in the zone show a date and time; null where that is none. */
  function instantOf(local, zone) {
    var wanted = Date.parse(local + 'Z');
    if (isNaN(wanted)) {
      return null;
    }
    var instant = wanted - offset(wanted, zone);
    return new Date(wanted - offset(instant, zone));
  }

  function language() {
    return document.documentElement.lang || 'en';
  }

  function clock(instant, zone) {
    return formatter(language(), zone, { dateStyle: 'medium', timeStyle: 'short' }).format(instant);
  }

  /* A day of no zone. */
  function day(iso) {
    return formatter(language(), 'UTC', { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' })
      .format(new Date(iso + 'T00:00:00Z'));
  }

  /*
   * When something happened: now, or an earlier date and time as the viewer's clocks show it, with
   * what the client's clocks showed beside it.
   */
  function when(legend, zones) {
    var root = fieldset(legend);
    var control = input('datetime-local', 'on', 'text');
    var there = page.element('div', 'description');
    control.setAttribute('aria-label', AJS.I18n.getText('ballincourt.ask.form.when', zones.viewer));
    there.id = newId();
    control.setAttribute('aria-describedby', there.id);
    there.setAttribute('aria-live', 'polite');
    root.classList.add('bic-when');
    root.append(
      choice('radio', 'when', 'now', AJS.I18n.getText('ballincourt.ask.form.now')),
      choice('radio', 'when', 'earlier', AJS.I18n.getText('ballincourt.ask.form.earlier')),
      control, there);
    root.querySelector('input').checked = true;
    control.addEventListener('input', function () {
      var instant = instantOf(control.value, zones.viewer);
      root.querySelector('[value=earlier]').checked = true;
      there.textContent = instant
        ? AJS.I18n.getText('ballincourt.ask.form.their-time', clock(instant, zones.client), zones.client)
        : '';
    });
    there.textContent = AJS.I18n.getText('ballincourt.ask.form.your-time', zones.viewer);
    return root;
  }

  /* Null for now; a date that is not whole is said to be so at its place. */
  function whenOf(root, zones) {
    var control = root.querySelector('[name=on]');
    if (chosen(root, 'when') === 'now') {
      return null;
    }
    var instant = instantOf(control.value, zones.viewer);
    if (!instant) {
      throw fault('on', AJS.I18n.getText('ballincourt.ask.form.no-time'));
    }
    return instant.toISOString().replace(/\.\d+Z$/, 'Z');
  }

  /* As the server would say it. */
  function fault(field, message) {
    var error = new Error(message);
    error.faults = [{ field: field, message: message }];
    return error;
  }

  window.BallInCourt.asking = {
    group: group,
    fieldset: fieldset,
    input: input,
    choice: choice,
    select: select,
    note: note,
    channels: channels,
    chosen: chosen,
    needs: needs,
    neededOf: neededOf,
    lineOf: lineOf,
    when: when,
    whenOf: whenOf,
    day: day
  };
})();
