/* The part of the issue's panel that asks the client, and writes down what becomes of it. */
(function () {
  'use strict';

  var ID = 'ballincourt-court-panel';

  var page = window.BallInCourt.page;
  var form = window.BallInCourt.askForm;
  var dialog = window.BallInCourt.dialog;
  var deeds = window.BallInCourt.deeds;

  function panel() {
    return document.getElementById(ID);
  }

  function say(words, isWrong) {
    var place = panel().querySelector('.bic-asking-said');
    place.classList.toggle('bic-failed', Boolean(isWrong));
    place.textContent = words;
  }

  function address() {
    return AJS.contextPath() + '/browse/' + encodeURIComponent(panel().dataset.issue);
  }

  /* Drawn anew; the focus goes to what can be done next, and what was done is said. */
  function drawAnew(words) {
    return page.drawn(ID, address()).then(function (now) {
      panel().replaceWith(now);
      var next = panel().querySelector('.bic-asking button');
      if (next) {
        next.focus();
      }
      say(words);
    });
  }

  function failed(error) {
    say(error.message, true);
  }

  function asked(commitment) {
    drawAnew(AJS.I18n.getText('ballincourt.ask.form.asked')).then(function () {
      return commitment.told && commitment.told.by === 'MAIL' ? deeds.openMail(commitment.id) : null;
    }).catch(failed);
  }

  function openAsk(issue, opener) {
    return form.people([issue]).then(function (clients) {
      var opened = dialog.open({
        title: AJS.I18n.getText('ballincourt.ask.form.title', issue),
        body: form.fields(clients, issue),
        label: AJS.I18n.getText('ballincourt.ask.form.ask'),
        issue: issue,
        opener: opener,
        send: function (filled) {
          return page.send('POST', 'issues/' + encodeURIComponent(issue) + '/asks', form.read(filled));
        },
        done: asked
      });
      form.follows(opened, issue);
    });
  }

  function openDeed(button) {
    var ask = button.closest('.bic-ask');
    var asking = button.closest('.bic-asking');
    return deeds.open(button.dataset.deed, {
      ask: ask,
      id: ask.dataset.id,
      issue: panel().dataset.issue,
      zones: { viewer: asking.dataset.zone, client: ask.dataset.zone },
      done: function () {
        drawAnew(AJS.I18n.getText('ballincourt.ask.form.saved')).catch(failed);
      }
    });
  }

  // on the document, since Jira replaces the panel after each change of the issue
  document.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('.bic-ask-client, .bic-deed') : null;
    if (!button || !panel().contains(button)) {
      return;
    }
    say('');
    if (button.dataset.deed) {
      openDeed(button);
    } else {
      page.rest(button, openAsk(panel().dataset.issue, button)).catch(failed);
    }
  });
})();
