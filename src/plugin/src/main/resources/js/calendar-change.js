/* What a change of a calendar comes to: is it one at all, and can it hold from a date on? Knows no screen. */
(function () {
  'use strict';

  var calendar = window.BallInCourt.calendar;

  function edition(edition) {
    return [
      edition.validFrom,
      calendar.week.days.map(function (day) { return edition.weekly[day] || []; }),
      edition.holidays.slice().sort(),
      Object.keys(edition.overrides).sort().map(function (date) { return [date, edition.overrides[date]]; })
    ];
  }

  /* Sorted, so that equal calendars are equal texts. */
  function text(kept) {
    return JSON.stringify([kept.name, kept.zone, inOrder(kept.editions).map(edition)]);
  }

  function start(edition) {
    return edition.validFrom || '';
  }

  function inOrder(editions) {
    return editions.slice().sort(function (one, other) { return start(one) < start(other) ? -1 : 1; });
  }

  /* The editions that held before the end of today; the last of them holds today. */
  function begun(editions, today) {
    return inOrder(editions).filter(function (edition) { return start(edition) <= today; });
  }

  /* Of editions that have begun those that have ended, and when the last one began. */
  function ended(begun) {
    return [begun.slice(0, -1).map(edition), start(begun[begun.length - 1])];
  }

  /* Why it cannot hold from a date on, in words; null where it can. */
  function whyNotFromADate(before, after, today) {
    var old = begun(before.editions, today);
    var now = begun(after.editions, today);
    if (before.zone !== after.zone) {
      return AJS.I18n.getText('ballincourt.calendar.change.zone');
    }
    return old.length && now.length && JSON.stringify(ended(old)) === JSON.stringify(ended(now))
      ? null
      : AJS.I18n.getText('ballincourt.calendar.change.earlier');
  }

  /* Why just that date cannot be, in words; null where it can. */
  function whyNotFrom(date, after, today) {
    var next = inOrder(after.editions).find(function (edition) { return start(edition) > today; });
    if (!date || date <= today) {
      return AJS.I18n.getText('ballincourt.calendar.change.not-later', calendar.dateInWords(today));
    }
    return next && next.validFrom <= date
      ? AJS.I18n.getText('ballincourt.calendar.change.other-hours', calendar.dateInWords(next.validFrom))
      : null;
  }

  /* What has begun stays as it was; today's hours, as they are wanted, hold from the date on. */
  function from(date, before, after, today) {
    var changed = begun(after.editions, today).pop();
    var later = inOrder(after.editions).filter(function (edition) { return start(edition) > today; });
    var kept = begun(before.editions, today);
    return Object.assign({}, after, {
      editions: kept.concat(Object.assign({}, changed, { validFrom: date }), later)
    });
  }

  /* The places on the screen of what is sent, where editions of one calendar stand elsewhere in another. */
  function places(sent, after, today, known) {
    var moved = {};
    var changed = begun(after.editions, today).pop();
    var kept = sent.editions.length - 1 - after.editions.filter(function (edition) { return start(edition) > today; }).length;
    sent.editions.forEach(function (edition, index) {
      var origin = after.editions.indexOf(index === kept ? changed : edition);
      Object.keys(known).forEach(function (path) {
        if (origin >= 0 && (path + '.').startsWith('editions[' + origin + '].')) {
          moved['editions[' + index + ']' + path.substring(('editions[' + origin + ']').length)] = known[path];
        }
      });
    });
    return Object.assign(moved, { name: known.name, zone: known.zone, editions: known.editions });
  }

  calendar.change = {
    text: text,
    whyNotFromADate: whyNotFromADate,
    whyNotFrom: whyNotFrom,
    from: from,
    places: places
  };
})();
