/* Says what becomes of an answer: in a form at its place, which is sent by REST. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;

  function labelled(form, name, text, field) {
    var label = page.element('label', '', text);
    field.id = 'bic-acting-' + name;
    field.name = name;
    label.htmlFor = field.id;
    var group = page.element('div', 'field-group');
    group.append(label, field);
    form.append(group);
    return field;
  }

  function select(choices, chosen) {
    var field = page.element('select', 'select');
    choices.forEach(function (choice) {
      field.append(new Option(choice[1], choice[0], false, choice[0] === chosen));
    });
    return field;
  }

  function input(value) {
    var field = page.element('input', 'text');
    field.type = 'text';
    field.value = value || '';
    field.maxLength = 255;
    return field;
  }

  function area(value) {
    var field = page.element('textarea', 'textarea');
    field.rows = 3;
    field.maxLength = 1000;
    field.value = value || '';
    return field;
  }

  function show(field, shown) {
    field.parentNode.hidden = !shown;
  }

  function replyFields(form, said) {
    var kind = labelled(form, 'kind', AJS.I18n.getText('ballincourt.action.form.say'), select([
      ['WILL', AJS.I18n.getText('ballincourt.action.form.will')],
      ['DID', AJS.I18n.getText('ballincourt.action.form.did')],
      ['CANT', AJS.I18n.getText('ballincourt.action.form.cant')]
    ], said.kind));
    var text = labelled(form, 'text', '', area(said.text));
    var instead = labelled(form, 'instead', AJS.I18n.getText('ballincourt.action.form.instead'), area(said.instead));
    function settle() {
      var cant = kind.value === 'CANT';
      text.previousSibling.textContent = cant
        ? AJS.I18n.getText('ballincourt.action.form.why')
        : AJS.I18n.getText('ballincourt.action.form.text');
      show(instead, cant);
    }
    kind.addEventListener('change', settle);
    settle();
    return function () {
      return { kind: kind.value, text: text.value, instead: kind.value === 'CANT' ? instead.value : null };
    };
  }

  function issueFields(form, summaryText) {
    var how = labelled(form, 'issue', AJS.I18n.getText('ballincourt.action.form.issue'), select([
      ['new', AJS.I18n.getText('ballincourt.action.form.new-issue')],
      ['known', AJS.I18n.getText('ballincourt.action.form.known-issue')],
      ['none', AJS.I18n.getText('ballincourt.action.form.no-issue')]
    ], 'new'));
    var project = labelled(form, 'issue.project', AJS.I18n.getText('ballincourt.action.form.project'),
      input(document.getElementById('ballincourt-results').dataset.project));
    var summary = labelled(form, 'issue.summary', AJS.I18n.getText('ballincourt.action.form.summary'), input(summaryText.slice(0, 255)));
    var key = labelled(form, 'issue.key', AJS.I18n.getText('ballincourt.action.form.issue-key'), input(''));
    function settle() {
      show(project, how.value === 'new');
      show(summary, how.value === 'new');
      show(key, how.value === 'known');
    }
    how.addEventListener('change', settle);
    settle();
    return function () {
      if (how.value === 'new') {
        return { project: project.value, summary: summary.value };
      }
      return how.value === 'known' ? { key: key.value } : null;
    };
  }

  function showFaults(form, place, error) {
    page.clearFaults(form);
    place.textContent = '';
    if (!error.faults || !error.faults.length) {
      page.showProblem(place, error, function () { form.requestSubmit(); });
      return;
    }
    error.faults.forEach(function (fault) {
      var field = fault.field ? form.querySelector('[name="' + CSS.escape(fault.field) + '"]') : null;
      page.showFault(field, field ? field.parentNode : place, fault.message);
    });
  }

  function open(button, fields, method, path) {
    var form = page.element('form', 'aui top-label bic-acting');
    form.setAttribute('aria-label', AJS.I18n.getText('ballincourt.action.form.title'));
    var body = fields(form);
    var problems = page.element('div', 'bic-problems');
    problems.setAttribute('role', 'alert');
    var save = page.element('button', 'aui-button aui-button-primary', AJS.I18n.getText('ballincourt.action.form.save'));
    var buttons = page.element('div', 'buttons');
    buttons.append(save, page.button(AJS.I18n.getText('ballincourt.action.form.cancel'), 'aui-button-link', function () {
      form.remove();
      button.hidden = false;
      button.focus();
    }));
    form.append(problems, buttons);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      page.rest(save, page.send(method, path, body()).then(function () {
        location.reload();
      }, function (error) {
        showFaults(form, problems, error);
      }));
    });
    button.after(form);
    button.hidden = true;
    form.querySelector('select').focus();
  }

  /* Only what is still to be done is proposed as an issue. */
  function trackWhatWeWillDo(kind, issue) {
    kind.addEventListener('change', function () {
      issue.value = kind.value === 'WILL' ? 'new' : 'none';
      issue.dispatchEvent(new Event('change'));
    });
  }

  function act(button) {
    var answer = button.closest('li');
    var path = 'answers/' + encodeURIComponent(answer.dataset.sheet) + '/' + encodeURIComponent(answer.dataset.question) + '/actions';
    open(button, function (form) {
      var reply = replyFields(form, { kind: 'WILL' });
      var issue = issueFields(form, answer.dataset.summary);
      trackWhatWeWillDo(form.elements.kind, form.elements.issue);
      return function () { return Object.assign(reply(), { issue: issue() }); };
    }, 'POST', path);
  }

  function change(button) {
    open(button, function (form) {
      return replyFields(form, button.dataset);
    }, 'PUT', 'actions/' + button.dataset.action);
  }

  function sayDid(button) {
    var said = { kind: 'DID', text: button.dataset.text, instead: null };
    page.rest(button, page.send('PUT', 'actions/' + button.dataset.action, said).then(function () {
      location.reload();
    }, function (error) {
      var place = page.element('div', '');
      button.after(place);
      page.showProblem(place, error, function () { sayDid(button); });
    }));
  }

  function each(root, selector, doing) {
    root.querySelectorAll(selector).forEach(function (button) {
      button.hidden = false;
      button.addEventListener('click', function () { doing(button); });
    });
  }

  function start(root) {
    each(root, '.bic-act', act);
    each(root, '.bic-change', change);
    each(root, '.bic-say-did', sayDid);
  }

  window.BallInCourt.acting = { start: start };
})();
