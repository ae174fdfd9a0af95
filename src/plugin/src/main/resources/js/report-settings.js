/* The settings of a project: how long it takes us to find our way back, saved by itself. */
(function () {
  'use strict';

  var page = window.BallInCourt.page;

  function number(field) {
    return field.value.trim() === '' ? null : Number(field.value);
  }

  function wanted(form) {
    return { thresholdDays: number(form.elements.thresholdDays), hours: number(form.elements.hours) };
  }

  /* Drawn anew, since the sentence is the server's. */
  function draw(section) {
    return page.drawn(section.id).then(function (now) {
      section.replaceWith(now);
      start(now);
      now.querySelector('.bic-change').focus();
    });
  }

  function refuse(form, error) {
    var place = form.querySelector('.bic-said');
    (error.faults && error.faults.length ? error.faults : [error]).forEach(function (fault) {
      page.showFault(fault.field && form.elements[fault.field], place, fault.message);
    });
    var wrong = form.querySelector('[aria-invalid]');
    if (wrong) {
      wrong.focus();
    }
  }

  function save(section, form) {
    page.clearFaults(form);
    page.rest(form.querySelector('.bic-save'),
      page.send('PUT', 'projects/' + encodeURIComponent(section.dataset.project) + '/report-settings', wanted(form))
        .then(draw.bind(null, section))
        .catch(refuse.bind(null, form)));
  }

  function start(section) {
    var form = section.querySelector('form');
    var button = section.querySelector('.bic-change');
    button.addEventListener('click', function () {
      form.hidden = !form.hidden;
      button.setAttribute('aria-expanded', String(!form.hidden));
      if (!form.hidden) {
        form.elements.thresholdDays.focus();
      }
    });
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      save(section, form);
    });
  }

  AJS.toInit(function () {
    var section = document.getElementById('bic-report-settings');
    if (section) {
      start(section);
    }
  });
})();
