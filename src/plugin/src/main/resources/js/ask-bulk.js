/* Asks the clients of the chosen issues, or takes back what they were asked, and lists what became of each. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;
  var parts = window.BallInCourt.asking;
  var form = window.BallInCourt.askForm;
  var dialog = window.BallInCourt.dialog;

  function root() {
    return document.getElementById('ballincourt-bulk');
  }

  function boxes() {
    return Array.from(root().querySelectorAll('.bic-one'));
  }

  function chosen() {
    return boxes().filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
  }

  function say(words) {
    root().querySelector('.bic-bulk-problem').textContent = words;
  }

  function line(issue, words) {
    var made = page.element('li', '');
    var link = page.element('a', '', issue);
    link.href = AJS.contextPath() + '/browse/' + encodeURIComponent(issue);
    made.append(link);
    if (words) {
      made.append(' – ' + words);
    }
    return made;
  }

  function list(heading, lines) {
    var made = page.element('div', '');
    var items = page.element('ul', '');
    items.append.apply(items, lines);
    made.append(page.element('h3', '', heading), items);
    return made;
  }

  /* What was done, and what not and why; what was done is not chosen any more. */
  function show(answer) {
    var place = root().querySelector('.bic-results');
    var done = answer.done.map(function (one) { return one.issue; });
    place.replaceChildren();
    if (answer.done.length) {
      place.append(list(
        AJS.I18n.getText('ballincourt.ask.bulk.done', String(done.length)),
        answer.done.map(function (one) { return line(one.issue); })));
    }
    if (answer.refused.length) {
      place.append(list(
        AJS.I18n.getText('ballincourt.ask.bulk.refused', String(answer.refused.length)),
        answer.refused.map(function (one) { return line(one.issue, one.message); })));
    }
    boxes().forEach(function (box) {
      box.checked = box.checked && !done.includes(box.value);
    });
    place.focus();
  }

  function openAsk(issues, opener) {
    return form.people(issues).then(function (clients) {
      var opened = dialog.open({
        title: AJS.I18n.getText('ballincourt.ask.bulk.ask', issues.length),
        body: form.fields(clients, issues[0]),
        label: AJS.I18n.getText('ballincourt.ask.form.ask'),
        opener: opener,
        send: function (filled) {
          return page.send('POST', 'bulk/asks', { issues: issues, ask: form.read(filled) });
        },
        done: show
      });
      form.follows(opened, issues[0]);
    });
  }

  function openWithdrawal(issues) {
    dialog.open({
      title: AJS.I18n.getText('ballincourt.ask.bulk.withdrawal', issues.length),
      body: [
        page.element('p', '', AJS.I18n.getText('ballincourt.ask.form.withdrawing')),
        parts.note(AJS.I18n.getText('ballincourt.ask.form.why'))
      ],
      label: AJS.I18n.getText('ballincourt.ask.bulk.withdraw'),
      send: function (filled) {
        var note = filled.querySelector('[name=note]').value.trim() || null;
        return page.send('POST', 'bulk/withdrawals', { issues: issues, note: note });
      },
      done: show
    });
  }

  function withChosen(act) {
    var issues = chosen();
    say(issues.length ? '' : AJS.I18n.getText('ballincourt.ask.bulk.choose'));
    return issues.length ? act(issues) : null;
  }

  document.addEventListener('change', function (event) {
    if (event.target.classList.contains('bic-all')) {
      boxes().forEach(function (box) { box.checked = event.target.checked; });
    }
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('.bic-bulk-ask, .bic-bulk-withdraw') : null;
    if (!button) {
      return;
    }
    if (button.classList.contains('bic-bulk-withdraw')) {
      withChosen(openWithdrawal);
    } else {
      withChosen(function (issues) {
        page.rest(button, openAsk(issues, button)).catch(function (error) { say(error.message); });
      });
    }
  });
})();
