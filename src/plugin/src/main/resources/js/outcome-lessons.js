/* Lessons on the page of a project: they are there until somebody says that they are seen. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;

  function see(button) {
    var section = button.closest('.bic-lessons');
    var seen = Array.from(section.querySelectorAll('[data-lesson]')).map(function (lesson) {
      return Number(lesson.dataset.lesson);
    });
    var key = document.getElementById('ballincourt-project').dataset.project;
    page.rest(button, page.send('PUT', 'projects/' + key + '/lessons-seen', { lessons: seen }).then(function () {
      var said = page.element('p', 'bic-note', AJS.I18n.getText('ballincourt.outcome.lesson.done'));
      said.setAttribute('role', 'status');
      section.replaceChildren(said);
    }, function (error) {
      page.showProblem(section.querySelector('.bic-problem'), error, function () { see(button); });
    }));
  }

  AJS.toInit(function () {
    document.addEventListener('click', function (event) {
      var button = event.target.closest('.bic-lessons-seen');
      if (button) {
        see(button);
      }
    });
  });
})();
