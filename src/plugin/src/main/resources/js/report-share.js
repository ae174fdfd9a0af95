/* Shares the report that is shown, and deletes a shared one; both ask first. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;

  function copies() {
    return AJS.contextPath() + '/plugins/servlet/ballincourt/report/shared';
  }

  function wanted(data) {
    var body = { from: data.from, to: data.to, step: data.step };
    if (data.project) {
      body.project = data.project;
    }
    if (data.client) {
      body.client = Number(data.client);
    }
    if (data.phase) {
      body.phase = Number(data.phase);
    }
    return body;
  }

  /* Asks below a button; who thinks better of it is on the button again. */
  function ask(button, words, label, act) {
    var question = page.element('div', 'bic-question');
    var problem = page.element('div', 'bic-problem');
    problem.setAttribute('role', 'alert');
    question.setAttribute('role', 'group');
    question.append(
      page.element('p', '', words),
      page.button(label, 'aui-button-primary bic-go', function go(event) {
        page.rest(event.target, act().catch(function (error) {
          page.showProblem(problem, error, function () { question.querySelector('.bic-go').click(); });
        }));
      }),
      page.button(AJS.I18n.getText('ballincourt.report.shared.cancel'), 'aui-button-link', function () {
        question.remove();
        button.disabled = false;
        button.focus();
      }),
      problem);
    button.disabled = true;
    return question;
  }

  function share(place) {
    return page.send('POST', 'report/shared', wanted(place.dataset)).then(function (copy) {
      location.href = copies() + '?number=' + copy.number;
    });
  }

  function startSharing(place) {
    var button = page.button(AJS.I18n.getText('ballincourt.report.shared.share'), 'bic-share', function () {
      var question = ask(button, AJS.I18n.getText('ballincourt.report.shared.share-question'),
        AJS.I18n.getText('ballincourt.report.shared.share-now'), share.bind(null, place));
      place.append(question);
      question.querySelector('button').focus();
    });
    var list = page.element('a', 'bic-shared-list', AJS.I18n.getText('ballincourt.report.shared.list'));
    list.href = copies() + (place.dataset.project
      ? '?projectKey=' + encodeURIComponent(place.dataset.project)
      : '?client=' + encodeURIComponent(place.dataset.client));
    place.append(button, ' ', list);
  }

  function remove(button) {
    return page.send('DELETE', 'report/shared/' + button.dataset.number).then(function () {
      location.href = document.querySelector('.bic-way a').href;
    });
  }

  function startDeleting(button) {
    button.addEventListener('click', function () {
      var question = ask(button, AJS.I18n.getText('ballincourt.report.shared.delete-question'),
        button.textContent, remove.bind(null, button));
      document.querySelector('.aui-page-header').after(question);
      question.querySelector('button').focus();
    });
  }

  AJS.toInit(function () {
    var place = document.getElementById('bic-report-share');
    var button = document.getElementById('bic-shared-delete');
    if (place && (place.dataset.project || place.dataset.client)) {
      startSharing(place);
    }
    if (button) {
      startDeleting(button);
    }
  });
})();
