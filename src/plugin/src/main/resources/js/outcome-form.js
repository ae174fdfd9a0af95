/* The forms in which an outcome is written down, and their bodies as REST takes them. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var made = 0;

  function labelled(form, name, text, field) {
    var label = page.element('label', '', text);
    field.id = 'bic-outcome-field-' + (++made);
    field.name = name;
    label.htmlFor = field.id;
    var group = page.element('div', 'field-group');
    group.append(label, field);
    form.append(group);
    return field;
  }

  function area(value) {
    var field = page.element('textarea', 'textarea');
    field.rows = 4;
    field.maxLength = 5000;
    field.value = value || '';
    return field;
  }

  function input(type, value) {
    var field = page.element('input', 'text');
    field.type = type;
    field.value = value || '';
    return field;
  }

  function day(value) {
    return input('date', value);
  }

  function select(options, chosen) {
    var field = page.element('select', 'select');
    options.forEach(function (option) {
      field.append(new Option(option[1], option[0], false, String(option[0]) === String(chosen)));
    });
    return field;
  }

  function options(id) {
    return Array.from(document.getElementById(id).options).map(function (option) {
      return [option.value, option.text];
    });
  }

  /* Whoever gave it may have left, and can stay who gave it. */
  function people(outcome) {
    var choices = options('bic-outcome-people');
    var known = choices.some(function (choice) { return choice[0] === String(outcome.giver); });
    if (outcome.giver && !known) {
      choices.unshift([outcome.giver, outcome.giverName]);
    }
    return select(choices, outcome.giver);
  }

  function textLabel(kind) {
    return {
      TESTIMONIAL: AJS.I18n.getText('ballincourt.outcome.text.testimonial'),
      PERMISSION: AJS.I18n.getText('ballincourt.outcome.text.permission'),
      REFERRAL: AJS.I18n.getText('ballincourt.outcome.text.referral'),
      NEXT_WORK: AJS.I18n.getText('ballincourt.outcome.text.next-work'),
      LESSON: AJS.I18n.getText('ballincourt.outcome.text.lesson')
    }[kind];
  }

  function giver(form, outcome) {
    labelled(form, 'giver', AJS.I18n.getText('ballincourt.outcome.giver'), people(outcome));
  }

  function text(form, outcome) {
    labelled(form, 'text', textLabel(outcome.kind), area(outcome.text));
  }

  /* Without anybody who gives it, it has to be said for whom the work was; of one there is no choice. */
  function client(form, outcome) {
    var choices = options('bic-outcome-clients');
    if (!outcome.id && choices.length > 1) {
      labelled(form, 'client', AJS.I18n.getText('ballincourt.outcome.form.client'), select(choices, outcome.client));
    }
  }

  var OWN = {
    TESTIMONIAL: function (form, outcome) {
      giver(form, outcome);
      text(form, outcome);
      if (outcome.id) {
        form.append(page.element('p', 'bic-note', AJS.I18n.getText('ballincourt.outcome.form.approval-goes')));
      }
      labelled(form, 'approvedOn', AJS.I18n.getText('ballincourt.outcome.form.approved-on'), day(outcome.approvedOn));
      if (outcome.id) {
        labelled(form, 'withdrawnOn', AJS.I18n.getText('ballincourt.outcome.form.withdrawn-on'), day(outcome.withdrawnOn));
      }
    },
    PERMISSION: function (form, outcome) {
      giver(form, outcome);
      text(form, outcome);
      labelled(form, 'givenOn', AJS.I18n.getText('ballincourt.outcome.form.given-on'), day(outcome.givenOn));
      labelled(form, 'until', AJS.I18n.getText('ballincourt.outcome.form.until'), day(outcome.until));
      labelled(form, 'conditions', AJS.I18n.getText('ballincourt.outcome.form.conditions'), area(outcome.conditions));
      if (outcome.id) {
        labelled(form, 'withdrawnOn', AJS.I18n.getText('ballincourt.outcome.form.withdrawn-on'), day(outcome.withdrawnOn));
      }
    },
    REFERRAL: function (form, outcome) {
      giver(form, outcome);
      text(form, outcome);
      labelled(form, 'became', AJS.I18n.getText('ballincourt.outcome.form.became'), select([
        ['NAMED', AJS.I18n.getText('ballincourt.outcome.became.named')],
        ['IN_TOUCH', AJS.I18n.getText('ballincourt.outcome.became.in-touch')],
        ['CLIENT', AJS.I18n.getText('ballincourt.outcome.became.client')],
        ['NOTHING', AJS.I18n.getText('ballincourt.outcome.became.nothing')]
      ], outcome.became));
      labelled(form, 'note', AJS.I18n.getText('ballincourt.outcome.form.note'), area(outcome.note));
      labelled(form, 'thankedOn', AJS.I18n.getText('ballincourt.outcome.form.thanked-on'), day(outcome.thankedOn));
    },
    NEXT_WORK: function (form, outcome) {
      client(form, outcome);
      text(form, outcome);
    },
    LESSON: function (form, outcome) {
      client(form, outcome);
      text(form, outcome);
    }
  };

  /* All that is in the form; an empty field is nothing. */
  function body(form, outcome) {
    var wanted = { kind: outcome.kind };
    if (outcome.id) {
      wanted.revision = outcome.revision;
    }
    form.querySelectorAll('[name]').forEach(function (field) {
      wanted[field.name] = field.value === '' ? null : field.value;
    });
    ['giver', 'client'].forEach(function (name) {
      if (wanted[name]) {
        wanted[name] = Number(wanted[name]);
      }
    });
    return wanted;
  }

  function showFaults(form, place, error) {
    page.clearFaults(form);
    place.textContent = '';
    if (error.status === 409) {
      page.showChangedMeanwhile(place, error.message, function () { location.reload(); });
    } else if (!error.faults || !error.faults.length) {
      page.showProblem(place, error, function () { form.requestSubmit(); });
    } else {
      error.faults.forEach(function (fault) {
        var field = fault.field ? form.querySelector('[name="' + CSS.escape(fault.field) + '"]') : null;
        page.showFault(field, field ? field.parentNode : place, fault.message);
      });
    }
  }

  /* A form behind a button, which is away as long as the form is there. */
  function open(button, title, fields, save) {
    var form = page.element('form', 'aui top-label bic-outcome-form');
    form.noValidate = true;
    form.setAttribute('aria-label', title);
    fields(form);
    var problems = page.element('div', 'bic-problems');
    problems.setAttribute('role', 'alert');
    var go = page.element('button', 'aui-button aui-button-primary', AJS.I18n.getText('ballincourt.outcome.form.save'));
    var buttons = page.element('div', 'buttons');
    buttons.append(go, page.button(AJS.I18n.getText('ballincourt.outcome.form.cancel'), 'aui-button-link', function () {
      form.remove();
      button.hidden = false;
      button.focus();
    }));
    form.append(problems, buttons);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      page.rest(go, save(form).then(function () {
        location.reload();
      }, function (error) {
        showFaults(form, problems, error);
      }));
    });
    button.parentNode.after(form);
    button.hidden = true;
    var first = form.querySelector('select, textarea, input');
    if (first) {
      first.focus();
    }
    return form;
  }

  window.BallInCourt.outcomeForm = {
    open: open,
    fields: function (outcome) {
      return function (form) { OWN[outcome.kind](form, outcome); };
    },
    body: body,
    labelled: labelled,
    day: day,
    input: input
  };
})();
