/* The page of what came of the work in a project: what is done there, and sent by REST. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var forms = window.BallInCourt.outcomeForm;

  function root() {
    return document.getElementById('ballincourt-outcomes');
  }

  function today() {
    return root().dataset.today;
  }

  function address(item) {
    return 'outcomes/' + item.dataset.outcome;
  }

  /* As it is now; where somebody has saved it since the page was drawn, nothing is done to it unseen. */
  function asSeen(item) {
    return page.send('GET', address(item)).then(function (outcome) {
      if (String(outcome.revision) !== item.dataset.revision) {
        var error = new Error(AJS.I18n.getText('ballincourt.outcome.changed-meanwhile'));
        error.status = 409;
        throw error;
      }
      return outcome;
    });
  }

  function say(item, error, retry) {
    var place = item.querySelector('.bic-problem') || page.element('div', 'bic-problem');
    place.setAttribute('role', 'alert');
    item.append(place);
    if (error.status === 409) {
      page.showChangedMeanwhile(place, error.message, function () { location.reload(); });
    } else {
      page.showProblem(place, error, retry);
    }
  }

  function add(button) {
    var section = button.closest('[data-kind]');
    var outcome = { kind: section.dataset.kind };
    if (outcome.kind === 'PERMISSION') {
      outcome.givenOn = today();
    }
    forms.open(button, button.textContent, forms.fields(outcome), function (form) {
      return page.send('POST', 'projects/' + root().dataset.project + '/outcomes', forms.body(form, outcome));
    });
  }

  function change(button, item) {
    page.rest(button, asSeen(item).then(function (outcome) {
      forms.open(button, button.textContent, forms.fields(outcome), function (form) {
        return page.send('PUT', address(item), forms.body(form, outcome));
      });
    }, function (error) {
      say(item, error, function () { change(button, item); });
    }));
  }

  /* One day, and what else becomes of it by that. */
  function onADay(button, item, name, label, besides) {
    forms.open(button, button.textContent, function (form) {
      forms.labelled(form, name, label, forms.day(today()));
    }, function (form) {
      return asSeen(item).then(function (outcome) {
        var wanted = Object.assign(outcome, besides);
        wanted[name] = form.querySelector('[name]').value || null;
        return page.send('PUT', address(item), wanted);
      });
    });
  }

  function makeIssue(button, item) {
    var words = item.querySelector('blockquote').textContent;
    forms.open(button, button.textContent, function (form) {
      forms.labelled(form, 'issue.project', AJS.I18n.getText('ballincourt.action.form.project'), forms.input('text', root().dataset.project));
      forms.labelled(form, 'issue.summary', AJS.I18n.getText('ballincourt.action.form.summary'), forms.input('text', words.split('\n')[0].slice(0, 255)));
    }, function (form) {
      var fields = form.querySelectorAll('[name]');
      return page.send('POST', address(item) + '/issue', {
        issue: { project: fields[0].value, summary: fields[1].value, description: words }
      });
    });
  }

  function ask(button, item) {
    var question = page.element('div', 'bic-question');
    question.setAttribute('role', 'group');
    question.append(
      page.element('p', '', AJS.I18n.getText('ballincourt.outcome.delete-question')),
      page.button(button.textContent, 'bic-go', function (event) { remove(event.target, item); }),
      page.button(AJS.I18n.getText('ballincourt.outcome.form.cancel'), 'aui-button-link', function () {
        question.remove();
        button.hidden = false;
        button.focus();
      }));
    button.parentNode.after(question);
    button.hidden = true;
    question.querySelector('button').focus();
  }

  function remove(button, item) {
    page.rest(button, page.send('DELETE', address(item)).then(function () {
      location.reload();
    }, function (error) {
      say(item, error, function () { remove(button, item); });
    }));
  }

  var DEEDS = {
    approve: function (button, item) {
      onADay(button, item, 'approvedOn', AJS.I18n.getText('ballincourt.outcome.form.approved-these'), { withdrawnOn: null });
    },
    withdraw: function (button, item) {
      onADay(button, item, 'withdrawnOn', AJS.I18n.getText('ballincourt.outcome.form.withdrawn-on'), {});
    },
    thank: function (button, item) {
      onADay(button, item, 'thankedOn', AJS.I18n.getText('ballincourt.outcome.form.thanked-on'), {});
    },
    issue: makeIssue,
    change: change,
    'delete': ask
  };

  function start() {
    if (!root()) {
      return;
    }
    root().addEventListener('click', function (event) {
      var button = event.target.closest('.bic-add, .bic-deed');
      if (button && button.classList.contains('bic-add')) {
        add(button);
      } else if (button) {
        DEEDS[button.dataset.deed](button, button.closest('[data-outcome]'));
      }
    });
  }

  AJS.toInit(start);
})();
