/* The page of one calendar: puts form, saving and tester together, and warns of what would be lost. */
(function () {
  'use strict';

  var calendar = window.BallInCourt.calendar;

  AJS.toInit(function () {
    var root = document.getElementById('ballincourt-calendar');
    if (!root) {
      return;
    }
    var kept = JSON.parse(root.dataset.calendar);
    var now = new Date(root.dataset.now);
    var form = new calendar.Form(root, function () {
      return calendar.dateIn(form.zone.value, now);
    });
    form.write(kept);
    var saving = new calendar.Saving(root, form, kept, root.dataset.used === 'true');
    new calendar.Tester(root.querySelector('#bic-tester'), form);
    root.querySelector('#bic-calendar-form').addEventListener('submit', function (event) {
      event.preventDefault();
      saving.save();
    });
    /* Nothing could be typed before, since it would have been written over. */
    [form.name, form.zone, saving.button].forEach(function (part) {
      part.disabled = false;
    });
    window.addEventListener('beforeunload', function (event) {
      if (saving.clean !== null && saving.isChanged()) {
        event.preventDefault();
        event.returnValue = '';
      }
    });
  });
})();
