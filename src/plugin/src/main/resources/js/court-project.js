/* The project's page: switches on, follows the reading of history, and then shows what it has brought. */
(function () {
  'use strict';

  var shared = window.BallInCourt.project;

  function page() {
    return document.getElementById('ballincourt-project');
  }

  function drawAnew() {
    var focused = page().contains(document.activeElement);
    return shared.drawAnew('ballincourt-project').then(function () {
      if (focused) {
        focusHeading();
      }
    });
  }

  /* Whoever was inside what is gone goes on from its beginning. */
  function focusHeading() {
    var heading = page().querySelector('h2');
    heading.tabIndex = -1;
    heading.focus();
  }

  function follow(asked) {
    var section = page();
    var place = section && section.querySelector('.bic-reading');
    if (place) {
      new shared.Reading(place, section.dataset.project, section.dataset.administrator === 'true', drawAndSay)
        .expect(asked)
        .follow();
    }
  }

  function drawAndSay() {
    drawAnew().then(function () {
      var said = shared.element('p', 'assistive', AJS.I18n.getText('ballincourt.court.reading.done'));
      said.setAttribute('role', 'status');
      page().append(said);
    }).catch(function (error) {
      shared.showProblem(page().querySelector('.bic-reading'), error, drawAndSay);
    });
  }

  function switchOn(button) {
    var section = page();
    button.disabled = true;
    shared.saveAsTheyAre(section.dataset.project).then(drawAnew).then(function () {
      focusHeading();
      follow(true);
    }).catch(function (error) {
      button.disabled = false;
      shared.showProblem(section.querySelector('.bic-problem'), error, switchOn.bind(null, button));
    });
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('#ballincourt-project .bic-switch-on') : null;
    if (button) {
      switchOn(button);
    }
  });

  AJS.toInit(function () {
    follow(false);
  });
})();
