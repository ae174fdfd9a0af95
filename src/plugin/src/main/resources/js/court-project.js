/* The project's page: switches on, follows the reading of history, and then shows what it has brought. */
(function () {
  'use strict';

  var shared = window.BallInCourt.project;

  function page() {
    return document.getElementById('ballincourt-project');
  }

  function drawAnew() {
    var old = page();
    var focused = old.contains(document.activeElement);
    return shared.drawn('ballincourt-project').then(function (now) {
      old.replaceWith(now);
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
      new shared.Reading(place, section.dataset.project, section.dataset.administrator === 'true', { done: drawAndSay, off: draw })
        .expect(asked)
        .follow();
    }
  }

  function drawAndSay() {
    return draw().then(function () {
      var said = shared.element('p', 'assistive', AJS.I18n.getText('ballincourt.court.reading.done'));
      said.setAttribute('role', 'status');
      page().append(said);
    });
  }

  /* What went wrong stands where the reading stood. */
  function draw() {
    return drawAnew().catch(function (error) {
      var place = page().querySelector('.bic-reading');
      place.hidden = false;
      shared.showProblem(place, error, draw);
    });
  }

  function switchOn(button) {
    var section = page();
    shared.rest(button, shared.saveAsTheyAre(section.dataset.project).then(drawAnew).then(function () {
      focusHeading();
      follow(true);
    }).catch(function (error) {
      shared.showProblem(section.querySelector('.bic-problem'), error, switchOn.bind(null, button));
    }));
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
